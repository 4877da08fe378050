// Package onewaiter is about the only waiter of a small restaurant.
package onewaiter

// Serve looks after all tables: for each of them the waiter takes the order,
// the kitchen cooks it, and the waiter serves the dish. There is one waiter,
// who does one thing at a time. The kitchen has room for every dish and needs
// no waiter to cook: meanwhile he takes the other orders, and then carries the
// dishes out as they get ready, whoever ordered first. Serve returns when
// everybody has been served.
func Serve(tables int, order, cook, serve func(table int)) {
	for table := range tables {
		order(table)
		cook(table)
		serve(table)
	}
}
