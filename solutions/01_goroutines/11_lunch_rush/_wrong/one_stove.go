//koan:verdict serial
// A mutex for the kitchen is a kitchen with a single stove.

package lunchrush

import "sync"

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var waiter, kitchen sync.Mutex
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.Lock()
			order(table)
			waiter.Unlock()

			kitchen.Lock()
			cook(table)
			kitchen.Unlock()

			waiter.Lock()
			serve(table)
			waiter.Unlock()
		})
	}
	guests.Wait()
}
