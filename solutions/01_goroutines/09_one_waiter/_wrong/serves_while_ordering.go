//koan:verdict wrong
// The lock keeps two servings apart, but not a serving and an order: a quick
// dish is carried out while the waiter stands at another table.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var w sync.WaitGroup
	var mu sync.Mutex
	for table := range tables {
		order(table)
		w.Go(func() {
			cook(table)
			mu.Lock()
			defer mu.Unlock()
			serve(table)
		})
	}
	w.Wait()
}
