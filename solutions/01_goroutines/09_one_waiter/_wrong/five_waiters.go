//koan:verdict wrong
// A goroutine for each table, and each of them is a waiter.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			order(table)
			cook(table)
			serve(table)
		})
	}
	guests.Wait()
}
