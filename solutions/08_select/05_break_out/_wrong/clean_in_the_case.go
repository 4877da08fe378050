//koan:verdict deadlock
// All is done that was to be done, but the cook does not go home: it is still the
// select that the break leaves.

package breakout

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	for {
		select {
		case order := <-board:
			cook(order)
		case <-bell:
			for len(board) > 0 {
				cook(<-board)
			}
			cleanUp()
			break
		}
	}
}
