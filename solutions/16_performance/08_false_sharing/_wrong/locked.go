//koan:verdict serial
// The lock keeps the line with one waiter, and the others idle.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 64

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]atomic.Int64, waiters)
	var line sync.Mutex
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() {
			line.Lock()
			defer line.Unlock()
			serve(waiter, &counters[waiter])
		})
	}
	shift.Wait()
	sum := int64(0)
	for i := range counters {
		sum += counters[i].Load()
	}
	return sum
}
