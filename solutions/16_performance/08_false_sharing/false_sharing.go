// Package falsesharing is about waiters who count their plates.
package falsesharing

import (
	"sync"
	"sync/atomic"
)

// Line is how many bytes a cache line has: the piece of memory that processors
// pass to each other, always as a whole. Whoever writes into a line must have
// it alone.
const Line = 64

// counter fills a whole line. The padding stands for nothing; it keeps the next
// counter away.
type counter struct {
	plates atomic.Int64
	_      [Line - 8]byte
}

// Evening lets all waiters serve at the same time, and returns how many plates
// they have served together, when the last one is done.
//
// Every waiter counts plates all the time, on a counter of his own that begins
// with 0. So that nobody has to wait for the other one's line, no two counters
// lie in the same one: they are at least Line bytes apart.
func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	counters := make([]counter, waiters)
	var shift sync.WaitGroup
	for waiter := range waiters {
		shift.Go(func() {
			serve(waiter, &counters[waiter].plates)
		})
	}
	shift.Wait()
	sum := int64(0)
	for i := range counters {
		sum += counters[i].plates.Load()
	}
	return sum
}
