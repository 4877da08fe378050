//koan:verdict wrong
// The stoves are counted, the waiters are not.

package lunchrush

import "sync"

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	kitchen := make(chan struct{}, stoves)
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			order(table)
			kitchen <- struct{}{}
			cook(table)
			<-kitchen
			serve(table)
		})
	}
	guests.Wait()
}
