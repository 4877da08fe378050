// Package politegoroutine is about toasts at a wedding in the bar.
package politegoroutine

import "sync"

// Toasts lets each of the guests 0, 1, 2, … think of a toast and then give it.
//
// They all think at the same time. There is one microphone: they speak one
// after the other, guest 0 first, then guest 1, and so on. Each starts as soon
// as it is his turn and he has thought, even if others still think. Toasts
// returns after the last toast.
func Toasts(guests int, think, speak func(guest int)) {
	var party sync.WaitGroup
	turn := make(chan struct{})
	close(turn) // guest 0 waits for nobody
	for guest := range guests {
		// Each hands the microphone to the next: he speaks when the channel of
		// his turn is closed, and closes that of the one after him.
		mine, next := turn, make(chan struct{})
		turn = next
		party.Go(func() {
			think(guest)
			<-mine
			speak(guest)
			close(next)
		})
	}
	party.Wait()
}
