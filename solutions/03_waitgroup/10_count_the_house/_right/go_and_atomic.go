// Package countthehouse is about a big old house, and how many lamps are in it.
package countthehouse

import (
	"sync"
	"sync/atomic"
)

// Count opens the doors first, and counts while the others are on their way.
func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors sync.WaitGroup
	var total atomic.Int64
	var visit func(room string)
	visit = func(room string) {
		for _, next := range doors(room) {
			visitors.Go(func() { visit(next) })
		}
		total.Add(int64(lamps(room)))
	}
	visitors.Go(func() { visit(hall) })
	visitors.Wait()
	return int(total.Load())
}
