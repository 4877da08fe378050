// Package falsesharing is about waiters who count their plates.
package falsesharing

import (
	"sync"
	"sync/atomic"
)

// Line is how many bytes a cache line has.
const Line = 64

// stride is how many counters fill a line; only the first of them is used.
const stride = Line / 8

// Evening lets all waiters serve at the same time.
func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]atomic.Int64, waiters*stride)
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() { serve(waiter, &counters[waiter*stride]) })
	}
	shift.Wait()
	sum := int64(0)
	for i := range counters {
		sum += counters[i].Load()
	}
	return sum
}
