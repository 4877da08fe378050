//koan:verdict wrong
// A single counter has the line for itself, and all waiters fight over it.

package falsesharing

import (
	"sync"
	"sync/atomic"
)

const Line = 64

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	var plates atomic.Int64
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() { serve(waiter, &plates) })
	}
	shift.Wait()
	return plates.Load()
}
