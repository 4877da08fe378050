// Package falsesharing is about waiters who count their plates.
package falsesharing

import (
	"sync"
	"sync/atomic"
)

// Line is how many bytes a cache line has.
const Line = 64

// Evening lets all waiters serve at the same time. Each makes a counter that
// fills a line, and adds it to the sum when the work is done.
func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	var sum atomic.Int64
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() {
			own := new([Line / 8]atomic.Int64)
			serve(waiter, &own[0])
			sum.Add(own[0].Load())
		})
	}
	shift.Wait()
	return sum.Load()
}
