//koan:verdict serial
// As many tables as stoves at a time: the next group waits for the slowest dish
// of the last.

package lunchrush

import "sync"

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	for first := 0; first < tables; first += stoves {
		var group sync.WaitGroup
		for table := first; table < min(first+stoves, tables); table++ {
			group.Go(func() {
				waiter.Lock()
				order(table)
				waiter.Unlock()

				cook(table)

				waiter.Lock()
				serve(table)
				waiter.Unlock()
			})
		}
		group.Wait()
	}
}
