// Package lunchrush is about the busiest hour of a small restaurant.
package lunchrush

// The waiter is the caller: he serves what is ready, else takes an order.
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	orders := make(chan int, tables)
	ready := make(chan int, tables)
	for range stoves {
		go func() {
			for table := range orders {
				cook(table)
				ready <- table
			}
		}()
	}
	served := 0
	for table := range tables {
		order(table)
		orders <- table
	}
	close(orders)
	for ; served < tables; served++ {
		serve(<-ready)
	}
}
