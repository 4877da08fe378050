// Package lunchrush is about the busiest hour of a small restaurant.
package lunchrush

// Serve is the waiter; each stove has a cook, who takes one order after the
// other. There is room for all orders on the hook, so the waiter never waits to
// leave one.
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	hook, ready := make(chan int, tables), make(chan int, tables)
	for range stoves {
		go func() {
			for table := range hook {
				cook(table)
				ready <- table
			}
		}()
	}
	for table := range tables {
		order(table)
		hook <- table
	}
	close(hook)
	for range tables {
		serve(<-ready)
	}
}
