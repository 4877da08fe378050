//koan:verdict serial
// The dishes are served in the order of the tables, behind the roast.

package lunchrush

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	hook := make(chan int, tables)
	ready := make([]chan struct{}, tables)
	for table := range tables {
		ready[table] = make(chan struct{})
	}
	for range stoves {
		go func() {
			for table := range hook {
				cook(table)
				close(ready[table])
			}
		}()
	}
	for table := range tables {
		order(table)
		hook <- table
	}
	close(hook)
	for table := range tables {
		<-ready[table]
		serve(table)
	}
}
