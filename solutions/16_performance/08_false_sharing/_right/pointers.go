// Package falsesharing is about waiters who count their plates.
package falsesharing

import (
	"sync"
	"sync/atomic"
)

// Line is how many bytes a cache line has.
const Line = 64

// counter is twice as long as a line, so it lies in one that nobody else uses.
type counter struct {
	atomic.Int64
	_ [120]byte
}

// Evening lets all waiters serve at the same time.
func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]*counter, waiters)
	var shift sync.WaitGroup
	for waiter := range waiters {
		counters[waiter] = new(counter)
		shift.Add(1)
		go func() {
			defer shift.Done()
			serve(waiter, &counters[waiter].Int64)
		}()
	}
	shift.Wait()
	sum := int64(0)
	for _, plates := range counters {
		sum += plates.Load()
	}
	return sum
}
