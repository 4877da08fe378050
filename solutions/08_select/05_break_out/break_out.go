// Package breakout is about the end of a cook's evening.
package breakout

// Cook takes orders as they come and cooks them, one after the other, until the
// owner rings the bell; she rings once. However long nobody orders anything,
// the cook stays, and rests. After the bell no new orders come in, but those
// that are still pinned to the board are cooked, too, in their order. When the
// board is empty the cook cleans up, once, and goes home: Cook returns.
func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
evening:
	for {
		select {
		case order := <-board:
			cook(order)
		case <-bell:
			break evening // a plain break would only leave the select
		}
	}
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
