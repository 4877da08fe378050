//koan:verdict wrong
// The rail keeps its limit, but whoever finds it full gets no coffee.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, room)
	var barista sync.WaitGroup
	barista.Go(func() {
		for slip := range rail {
			brew(slip)
		}
	})
	for slip, more := next(); more; slip, more = next() {
		select {
		case rail <- slip:
		default:
		}
	}
	close(rail)
	barista.Wait()
}
