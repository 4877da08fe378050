//koan:verdict wrong
// Padding around all the counters keeps others away, but not these from each
// other.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 64

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	board := struct {
		_        [Line]byte
		counters []atomic.Int64
		_        [Line]byte
	}{counters: make([]atomic.Int64, waiters)}
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() { serve(waiter, &board.counters[waiter]) })
	}
	shift.Wait()
	sum := int64(0)
	for i := range board.counters {
		sum += board.counters[i].Load()
	}
	return sum
}
