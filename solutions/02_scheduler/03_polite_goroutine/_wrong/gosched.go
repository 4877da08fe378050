//koan:verdict wrong
// The caller steps aside after each go statement. Even if the new goroutine starts
// then, that says nothing about when it has thought.

package politegoroutine

import (
	"runtime"
	"sync"
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
		runtime.Gosched()
	}
	party.Wait()
}
