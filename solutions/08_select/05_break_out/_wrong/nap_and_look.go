//koan:verdict serial
// A nap before each look at the bell: the cook goes home too late.

package breakout

import "time"

func Cook(
	board <-chan string,
	bell <-chan struct{},
	cook func(order string),
	cleanUp func(),
) {
	for len(bell) == 0 {
		for len(board) > 0 {
			cook(<-board)
		}
		time.Sleep(7 * time.Second)
	}
	<-bell
	for len(board) > 0 {
		cook(<-board)
	}
	cleanUp()
}
