//koan:verdict wrong
// The cooks carry the dishes out themselves: the waiter is at several tables.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var kitchen sync.WaitGroup
	for table := range tables {
		order(table)
		kitchen.Go(func() {
			cook(table)
			serve(table)
		})
	}
	kitchen.Wait()
}
