//koan:verdict deadlock
// The last one hands the microphone on, too, and there is nobody to take it.

package politegoroutine

import "sync"

func Toasts(guests int, think, speak func(guest int)) {
	turns := make([]chan bool, guests+1)
	for i := range turns {
		turns[i] = make(chan bool)
	}
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() {
			think(guest)
			<-turns[guest]
			speak(guest)
			turns[guest+1] <- true
		})
	}
	turns[0] <- true
	party.Wait()
}
