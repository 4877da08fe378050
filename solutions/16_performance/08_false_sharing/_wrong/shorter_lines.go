//koan:verdict wrong
// The lines of the processor don't get shorter because a constant says so.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 8

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]atomic.Int64, waiters)
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() { serve(waiter, &counters[waiter]) })
	}
	shift.Wait()
	sum := int64(0)
	for i := range counters {
		sum += counters[i].Load()
	}
	return sum
}
