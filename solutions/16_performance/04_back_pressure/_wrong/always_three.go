//koan:verdict wrong
// Three slips fit on the rail of the day on which somebody counted; the
// parameter says how many do.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, 3)
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
