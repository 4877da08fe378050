//koan:verdict wrong
// The cashier slows down, but not because of the rail: it's a guess.

package backpressure

import (
	"sync"
	"time"
)

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
		rail = append(rail, slip)
		full := len(rail) >= room
		changed.Signal()
		mu.Unlock()
		if full {
			time.Sleep(time.Millisecond)
		}
	}
	mu.Lock()
	closed = true
	changed.Signal()
	mu.Unlock()
	barista.Wait()
}
