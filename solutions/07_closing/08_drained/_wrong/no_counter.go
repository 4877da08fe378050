//koan:verdict serial
// Without a counter no plate is ever left on it: the kitchen stands there with
// each plate until the waiter comes.

package drained

import "sync/atomic"

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string)
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
}
