//koan:verdict deadlock
// A label, but on the select: that is what break leaves anyway.

package breakout

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	for {
	evening:
		select {
		case order := <-board:
			cook(order)
		case <-bell:
			break evening
		}
	}
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
