// Package drained is about the last plates on the counter.
package drained

import "sync/atomic"

// Banquet serves while the kitchen works, and then what is left.
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
	for !closed.Load() {
		plate, ok := <-counter
		if ok {
			serve(plate)
		}
	}
	for plate := range counter {
		serve(plate)
	}
}
