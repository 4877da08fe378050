// Package politegoroutine is about toasts at a wedding in the bar.
package politegoroutine

import "sync"

// Toasts has one number on the wall: whose turn it is.
func Toasts(guests int, think, speak func(guest int)) {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	turn := 0
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() {
			think(guest)
			mu.Lock()
			defer mu.Unlock()
			for turn != guest {
				changed.Wait()
			}
			speak(guest)
			turn++
			changed.Broadcast()
		})
	}
	party.Wait()
}
