//koan:verdict serial
// The waiter stands in the kitchen until a stove is free, and takes no orders.

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
			<-kitchen

			waiter.Lock()
			serve(table)
			waiter.Unlock()
		})
	}
	guests.Wait()
}
