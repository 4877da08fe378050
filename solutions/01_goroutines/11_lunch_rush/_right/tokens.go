// Package lunchrush is about the busiest hour of a small restaurant.
package lunchrush

import "sync"

// tokens are what you need to do something, as many as may do it at once.
type tokens chan struct{}

func (t tokens) with(do func(int), table int) {
	t <- struct{}{}
	defer func() { <-t }()
	do(table)
}

// Serve has a goroutine for each table, one waiter's token, and one for each
// stove.
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	waiter, kitchen := make(tokens, 1), make(tokens, stoves)
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.with(order, table)
			kitchen.with(cook, table)
			waiter.with(serve, table)
		})
	}
	guests.Wait()
}
