//koan:verdict wrong
// A return leaves the loop, and all that comes after it as well.

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
			return
		}
	}
}
