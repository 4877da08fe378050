//koan:verdict wrong
// One more than there is room for, to be on the safe side.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, room+1)
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
