// Package breakout does in the case what is to be done at the end, and returns.
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
			for {
				select {
				case order := <-board:
					cook(order)
				default:
					return
				}
			}
		}
	}
}
