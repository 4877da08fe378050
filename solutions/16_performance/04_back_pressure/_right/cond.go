// Package backpressure is about a quick cashier and a careful barista.
package backpressure

import "sync"

// Serve takes all orders. Whoever changes the rail wakes up the other one.
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
			changed.Signal()
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
