//koan:verdict wrong
// The cashier doesn't wait for room, but a runner with each slip does: the
// queue now consists of goroutines.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, room)
	var barista, runners sync.WaitGroup
	barista.Go(func() {
		for slip := range rail {
			brew(slip)
		}
	})
	for slip, more := next(); more; slip, more = next() {
		runners.Go(func() { rail <- slip })
	}
	runners.Wait()
	close(rail)
	barista.Wait()
}
