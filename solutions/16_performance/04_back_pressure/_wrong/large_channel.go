//koan:verdict wrong
// A limit that is never reached isn't one.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, 100_000)
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
