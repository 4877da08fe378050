//koan:verdict wrong
// The loop can be left now, but a second way out has been added: who hasn't had
// an order for an hour doesn't wait for the bell any more.

package breakout

import "time"

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
			break evening
		case <-time.After(time.Hour):
			break evening
		}
	}
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
