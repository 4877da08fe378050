// Package count is about guests who visit a hall.
package count

import (
	"sync"
	"sync/atomic"
)

// Count has n guests visit the hall, all at the same time and each once, and
// returns how many have been there. When it returns, everybody has left.
func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	var seen atomic.Int64
	for range n {
		wg.Go(func() {
			visit()
			seen.Add(1)
		})
	}
	wg.Wait()
	return int(seen.Load())
}
