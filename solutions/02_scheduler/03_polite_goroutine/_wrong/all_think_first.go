//koan:verdict serial
// The order is right, but guest 0 waits until the slowest one has thought.

package politegoroutine

import "sync"

func Toasts(guests int, think, speak func(guest int)) {
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() { think(guest) })
	}
	party.Wait()
	for guest := range guests {
		speak(guest)
	}
}
