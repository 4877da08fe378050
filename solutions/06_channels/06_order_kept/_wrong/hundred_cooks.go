//koan:verdict serial
// A hundred cooks, whatever the number of tables: a pool where none was asked
// for, and at a banquet some tables have to wait.

package orderkept

import "sync"

func CookAll(tables int, cook func(table int) (plate string)) []string {
	plates := make([]string, tables)
	orders := make(chan int)
	var cooks sync.WaitGroup
	for range min(tables, 100) {
		cooks.Go(func() {
			for table := range orders {
				plates[table] = cook(table)
			}
		})
	}
	for table := range tables {
		orders <- table
	}
	close(orders)
	cooks.Wait()
	return plates
}
