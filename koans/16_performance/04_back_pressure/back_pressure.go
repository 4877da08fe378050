// Package backpressure is about a quick cashier and a careful barista.
package backpressure

import "sync"

// Serve takes all orders and makes all coffees. The cashier calls next until
// there is no more; the barista calls brew for one order after the other, as
// they came in. The two work at the same time, and Serve returns when the last
// coffee is made.
//
// Slips wait on a rail with room for so many of them, at least one. The cashier
// takes no further order while he holds a slip in his hand for which there is
// no room. As soon as there is, he goes on; until then he sleeps.
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
		changed.Signal()
		mu.Unlock()
	}
	mu.Lock()
	closed = true
	changed.Signal()
	mu.Unlock()
	barista.Wait()
}
