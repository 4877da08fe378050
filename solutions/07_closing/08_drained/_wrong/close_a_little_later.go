//koan:verdict wrong
// The kitchen waits a moment before it closes. The waiter needs more than that.

package drained

import (
	"sync/atomic"
	"time"
)

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string, 100)
	var closed atomic.Bool
	go func() {
		for _, dish := range dishes {
			counter <- cook(dish)
		}
		time.Sleep(10 * time.Millisecond)
		closed.Store(true)
		close(counter)
	}()
	for !closed.Load() {
		plate, ok := <-counter
		if ok {
			serve(plate)
		}
	}
}
