//koan:verdict serial
// The dish stays on its stove until the waiter has served it.

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
			waiter.Unlock()

			kitchen <- struct{}{}
			cook(table)

			waiter.Lock()
			serve(table)
			waiter.Unlock()
			<-kitchen
		})
	}
	guests.Wait()
}
