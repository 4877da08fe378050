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
	var microphone sync.Mutex
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() { // guest 0 is sent first, so he is there first
			think(guest)
			microphone.Lock()
			defer microphone.Unlock()
			speak(guest)
		})
	}
	party.Wait()
}
