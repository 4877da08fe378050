//koan:verdict wrong
// Who has thought early doesn't know how long the others before him will think.

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
			time.Sleep(time.Duration(guest) * time.Millisecond)
			microphone.Lock()
			defer microphone.Unlock()
			speak(guest)
		})
	}
	party.Wait()
}
