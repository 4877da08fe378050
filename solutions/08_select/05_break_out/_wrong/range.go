//koan:verdict deadlock
// Nobody closes the board: the owner rings a bell instead.

package breakout

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	for order := range board {
		cook(order)
	}
	cleanUp()
}
