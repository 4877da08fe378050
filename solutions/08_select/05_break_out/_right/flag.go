// Package breakout has a loop that asks whether the bell has rung.
package breakout

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	for rung := false; !rung; {
		select {
		case order := <-board:
			cook(order)
		case <-bell:
			rung = true
		}
	}
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
