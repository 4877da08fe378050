//koan:verdict serial
// Without a buffer the rail has no room at all.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string)
	var barista sync.WaitGroup
	barista.Go(func() {
		for slip := range rail {
			brew(slip)
		}
	})
	for slip, more := next(); more; slip, more = next() {
		rail <- slip
	}
	close(rail)
	barista.Wait()
}
