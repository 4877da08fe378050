//koan:verdict wrong
// The kitchen is clean, but orders are still on the board.

package breakout

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	defer cleanUp()
	for {
		select {
		case order := <-board:
			cook(order)
		case <-bell:
			return
		}
	}
}
