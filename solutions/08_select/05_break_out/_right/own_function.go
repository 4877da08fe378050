// Package breakout has the loop in a function of its own.
package breakout

func untilTheBell(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
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

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	untilTheBell(board, bell, cook)
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
