//koan:verdict wrong
// Who goes home as soon as the board is empty goes before the guests have come.

package breakout

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
