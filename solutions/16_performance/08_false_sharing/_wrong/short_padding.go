//koan:verdict wrong
// Padding as if the counter had 16 bytes: the distance is 56, and now and then
// two of them still lie in the same line.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 64

type counter struct {
	plates atomic.Int64
	_      [Line - 16]byte
}

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]counter, waiters)
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() { serve(waiter, &counters[waiter].plates) })
	}
	shift.Wait()
	sum := int64(0)
	for i := range counters {
		sum += counters[i].plates.Load()
	}
	return sum
}
