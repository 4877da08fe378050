//koan:verdict serial
// The hook holds no order: the waiter stands there until a cook has time.

package lunchrush

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	hook, ready := make(chan int), make(chan int, tables)
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
