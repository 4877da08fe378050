//koan:verdict deadlock
// The cashier waits for room, and the barista doesn't tell that there is some.

package backpressure

import "sync"

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	var rail []string
	closed := false
	var barista sync.WaitGroup
	barista.Go(func() {
		for {
			mu.Lock()
			for len(rail) == 0 && !closed {
				changed.Wait()
			}
			if len(rail) == 0 {
				mu.Unlock()
				return
			}
			slip := rail[0]
			rail = rail[1:]
			mu.Unlock()
			brew(slip)
		}
	})
	for slip, more := next(); more; slip, more = next() {
		mu.Lock()
		for len(rail) == room {
			changed.Wait()
		}
		rail = append(rail, slip)
		changed.Signal()
		mu.Unlock()
	}
	mu.Lock()
	closed = true
	changed.Signal()
	mu.Unlock()
	barista.Wait()
}
