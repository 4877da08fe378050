//koan:verdict wrong
// They start one after the other now, and still speak in the order in which they
// have thought.

package politegoroutine

import (
	"sync"
	"time"
)

func Toasts(guests int, think, speak func(guest int)) {
	var microphone sync.Mutex
	var party sync.WaitGroup
	for guest := range guests {
		party.Go(func() {
			think(guest)
			microphone.Lock()
			defer microphone.Unlock()
			speak(guest)
		})
		time.Sleep(5 * time.Millisecond)
	}
	party.Wait()
}
