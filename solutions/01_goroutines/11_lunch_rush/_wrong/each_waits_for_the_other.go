//koan:verdict deadlock
// The waiter waits for a stove with his hands full; the dishes on the stoves
// wait for the waiter.

package lunchrush

import "sync"

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	kitchen := make(chan struct{}, stoves)
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.Lock()
			order(table)
			kitchen <- struct{}{}
			waiter.Unlock()

			cook(table)

			waiter.Lock()
			serve(table)
			waiter.Unlock()
			<-kitchen
		})
	}
	guests.Wait()
}
