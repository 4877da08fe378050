//koan:verdict wrong
// A variable for each waiter: small ones are put side by side in memory.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 64

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]*atomic.Int64, waiters)
	for waiter := range counters {
		counters[waiter] = new(atomic.Int64)
	}
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() { serve(waiter, counters[waiter]) })
	}
	shift.Wait()
	sum := int64(0)
	for _, plates := range counters {
		sum += plates.Load()
	}
	return sum
}
