//koan:verdict wrong
// Each waiter makes a variable of his own; but the memory gives out small
// ones side by side.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 64

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	var sum atomic.Int64
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() {
			var own atomic.Int64
			serve(waiter, &own)
			sum.Add(own.Load())
		})
	}
	shift.Wait()
	return sum.Load()
}
