//koan:verdict wrong
// The counters lie well, but sleeping is not waiting: the sum comes too early.

package falsesharing

import (
	"sync/atomic"
	"time"
)

const Line = 64

type counter struct {
	plates atomic.Int64
	_      [Line - 8]byte
}

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]counter, waiters)
	for waiter := range waiters {
		go serve(waiter, &counters[waiter].plates)
	}
	time.Sleep(time.Millisecond)
	sum := int64(0)
	for i := range counters {
		sum += counters[i].plates.Load()
	}
	return sum
}
