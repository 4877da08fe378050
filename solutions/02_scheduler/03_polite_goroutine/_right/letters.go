// Package politegoroutine is about toasts at a wedding in the bar.
package politegoroutine

import "sync"

// Toasts gives each guest a letter box; a letter means: your turn.
func Toasts(guests int, think, speak func(guest int)) {
	turns := make([]chan bool, guests+1)
	for i := range turns {
		turns[i] = make(chan bool, 1)
	}
	turns[0] <- true
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() {
			think(guest)
			<-turns[guest]
			speak(guest)
			turns[guest+1] <- true
		})
	}
	party.Wait()
}
