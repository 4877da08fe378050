//koan:verdict serial
// The lock is the waiter, and he holds it while the kitchen cooks.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.Lock()
			defer waiter.Unlock()
			order(table)
			cook(table)
			serve(table)
		})
	}
	guests.Wait()
}
