//koan:verdict serial
// The dishes cook together, but the quick ones get cold behind the roast.

package onewaiter

func Serve(tables int, order, cook, serve func(table int)) {
	ready := make([]chan struct{}, tables)
	for table := range tables {
		ready[table] = make(chan struct{})
		order(table)
		go func() {
			cook(table)
			close(ready[table])
		}()
	}
	for table := range tables {
		<-ready[table]
		serve(table)
	}
}
