// Package onewaiter is about the only waiter of a small restaurant.
package onewaiter

// Serve looks after all tables: for each of them the waiter takes the order,
// the kitchen cooks it, and the waiter serves the dish. There is one waiter,
// who does one thing at a time. The kitchen has room for every dish and needs
// no waiter to cook: meanwhile he takes the other orders, and then carries the
// dishes out as they get ready, whoever ordered first. Serve returns when
// everybody has been served.
func Serve(tables int, order, cook, serve func(table int)) {
	// Only what needs no waiter runs on other goroutines. The waiter is the
	// goroutine that called Serve, and so can't be in two places.
	ready := make(chan int)
	for table := range tables {
		order(table)
		go func() {
			cook(table)
			ready <- table
		}()
	}
	// The dishes come in the order in which they are ready. To receive one
	// for each table is also to wait for every cook.
	for range tables {
		serve(<-ready)
	}
}
