// Package halfatomic counts the guests at the door.
package halfatomic

import (
	"sync"
	"sync/atomic"
)

// Door counts who comes in.
type Door struct{ guests int64 }

// Enter lets n guests in, all at once, and returns how many are inside.
func (d *Door) Enter(n int) int64 {
	var wg sync.WaitGroup
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			atomic.AddInt64(&d.guests, 1)
		}()
	}
	for d.guests < int64(n) {
	}
	wg.Wait()
	return d.guests
}
