//koan:verdict wrong
// The waiter is right now, but the kitchen has more pots than stoves.

package lunchrush

import "sync"

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.Lock()
			order(table)
			waiter.Unlock()

			cook(table)

			waiter.Lock()
			serve(table)
			waiter.Unlock()
		})
	}
	guests.Wait()
}
