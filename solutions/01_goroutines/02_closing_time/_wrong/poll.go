//koan:verdict wrong
// The waiters are counted, but nobody is told of the last one: ServeAll looks
// again and again, and never comes to rest.

package closingtime

import (
	"sync/atomic"
	"time"
)

func ServeAll(tables int, serve func(table int)) {
	var back atomic.Int64
	for table := range tables {
		go func() {
			serve(table)
			back.Add(1)
		}()
	}
	for back.Load() < int64(tables) {
		time.Sleep(time.Millisecond)
	}
}
