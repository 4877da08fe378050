//koan:verdict wrong
// One lock for orders, another for serving: that makes two waiters.

package lunchrush

import "sync"

// one lock for orders, another for serving
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var orders, served sync.Mutex
	kitchen := make(chan bool, stoves)
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			orders.Lock()
			order(table)
			orders.Unlock()
			kitchen <- true
			cook(table)
			<-kitchen
			served.Lock()
			serve(table)
			served.Unlock()
		})
	}
	guests.Wait()
}
