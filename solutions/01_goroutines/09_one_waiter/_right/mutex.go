// Package onewaiter is about the only waiter of a small restaurant.
package onewaiter

import "sync"

// Serve has a goroutine for each table, which calls the waiter when it needs
// him.
func Serve(tables int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	call := func(do func(int), table int) {
		waiter.Lock()
		defer waiter.Unlock()
		do(table)
	}
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			call(order, table)
			cook(table)
			call(serve, table)
		})
	}
	guests.Wait()
}
