//koan:verdict serial
// Every table has its own stove: one is free while its dish waits for another.

package lunchrush

import "sync"

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	var guests sync.WaitGroup
	stove := make([]sync.Mutex, stoves)
	for table := range tables {
		waiter.Lock()
		order(table)
		waiter.Unlock()
		guests.Go(func() {
			stove[table%stoves].Lock()
			cook(table)
			stove[table%stoves].Unlock()

			waiter.Lock()
			serve(table)
			waiter.Unlock()
		})
	}
	guests.Wait()
}
