// Package lunchrush is about the busiest hour of a small restaurant.
package lunchrush

import "sync"

// Serve counts the stoves by hand: a condition tells who waits that one is
// free.
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var waiter, kitchen sync.Mutex
	free := sync.NewCond(&kitchen)
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.Lock()
			order(table)
			waiter.Unlock()

			kitchen.Lock()
			for stoves == 0 {
				free.Wait()
			}
			stoves--
			kitchen.Unlock()

			cook(table)

			kitchen.Lock()
			stoves++
			kitchen.Unlock()
			free.Signal()

			waiter.Lock()
			serve(table)
			waiter.Unlock()
		})
	}
	guests.Wait()
}
