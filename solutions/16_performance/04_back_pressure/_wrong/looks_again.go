//koan:verdict wrong
// The cashier looks up every moment to see whether there's room now. A send
// waits by itself, asleep.

package backpressure

import (
	"sync"
	"time"
)

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, room)
	var barista sync.WaitGroup
	barista.Go(func() {
		for slip := range rail {
			brew(slip)
		}
	})
	for slip, more := next(); more; slip, more = next() {
		for len(rail) == room {
			time.Sleep(time.Millisecond)
		}
		rail <- slip
	}
	close(rail)
	barista.Wait()
}
