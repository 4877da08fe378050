//koan:verdict wrong
// Takes all orders and goes home, while the dishes are still on the stove.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var waiter sync.Mutex
	for table := range tables {
		order(table)
		go func() {
			cook(table)
			waiter.Lock()
			defer waiter.Unlock()
			serve(table)
		}()
	}
}
