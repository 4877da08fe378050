//koan:verdict serial
// The waiter himself puts the next dish on: while he serves, a stove is idle.

package lunchrush

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	ready := make(chan int)
	next := 0
	putOn := func() {
		if next == tables {
			return
		}
		table := next
		next++
		go func() {
			cook(table)
			ready <- table
		}()
	}
	for table := range tables {
		order(table)
		if table < stoves {
			putOn()
		}
	}
	for range tables {
		table := <-ready
		putOn()
		serve(table)
	}
}
