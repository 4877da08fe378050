// Package politegoroutine is about toasts at a wedding in the bar.
package politegoroutine

import "sync"

func Toasts(guests int, think, speak func(guest int)) {
	var before *sync.WaitGroup
	for guest := range guests {
		prev, mine := before, new(sync.WaitGroup)
		before = mine
		mine.Go(func() {
			think(guest)
			if prev != nil {
				prev.Wait()
			}
			speak(guest)
		})
	}
	if before != nil {
		before.Wait()
	}
}
