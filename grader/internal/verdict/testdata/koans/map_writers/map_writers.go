// Package mapwriters keeps the tables' orders.
package mapwriters

import "sync"

// Orders writes an order for each table, all at once.
func Orders(tables int) map[int]string {
	orders := map[int]string{}
	var wg sync.WaitGroup
	for table := range tables {
		wg.Go(func() {
			for range 1000000 {
				orders[table] = "soup"
			}
		})
	}
	wg.Wait()
	return orders
}
