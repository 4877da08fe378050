// Package twocups is about a barista and two cups.
package twocups

import (
	"sync"
	"sync/atomic"
)

// Fill fills both cups at the same time and returns how many it filled.
func Fill(pour func()) int {
	var wg sync.WaitGroup
	var filled atomic.Int64 // both goroutines count, so the counter is atomic
	for range 2 {
		wg.Go(func() {
			pour()
			filled.Add(1)
		})
	}
	wg.Wait()
	return int(filled.Load())
}
