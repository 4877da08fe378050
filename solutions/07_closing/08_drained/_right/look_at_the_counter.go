// Package drained is about the last plates on the counter.
package drained

import "sync/atomic"

// Banquet goes on until the kitchen has closed and nothing is left. There is
// only one waiter: nobody else can take the plate that he has seen.
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
		closed.Store(true)
		close(counter)
	}()
	for !closed.Load() || len(counter) > 0 {
		plate, ok := <-counter
		if ok {
			serve(plate)
		}
	}
}
