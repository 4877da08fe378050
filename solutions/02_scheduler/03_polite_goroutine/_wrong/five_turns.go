//koan:verdict panic
// Turns for as many guests as came last time: the sixth finds none.

package politegoroutine

import "sync"

func Toasts(guests int, think, speak func(guest int)) {
	var turn [6]chan bool
	for i := range turn {
		turn[i] = make(chan bool, 1)
	}
	turn[0] <- true
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() {
			think(guest)
			<-turn[guest]
			speak(guest)
			turn[guest+1] <- true
		})
	}
	party.Wait()
}
