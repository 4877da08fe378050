// Package falsesharing is about waiters who count their plates.
package falsesharing

import (
	"sync"
	"sync/atomic"
)

// Line is how many bytes a cache line has.
const Line = 64

// counter has room on both sides, for processors that fetch two lines at once.
type counter struct {
	_      [Line]byte
	plates atomic.Int64
	_      [Line - 8]byte
}

// Evening lets all waiters serve at the same time.
func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]counter, waiters)
	var shift sync.WaitGroup
	for waiter := range counters {
		shift.Go(func() { serve(waiter, &counters[waiter].plates) })
	}
	shift.Wait()
	sum := int64(0)
	for i := range counters {
		sum += counters[i].plates.Load()
	}
	return sum
}
