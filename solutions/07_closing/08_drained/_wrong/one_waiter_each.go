//koan:verdict race
// A waiter for each plate takes them all away, and not one after the other.

package drained

import "sync"

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string, 100)
	go func() {
		defer close(counter)
		for _, dish := range dishes {
			counter <- cook(dish)
		}
	}()
	var waiters sync.WaitGroup
	for plate := range counter {
		waiters.Go(func() { serve(plate) })
	}
	waiters.Wait()
}
