// Package lunchrush is about the busiest hour of a small restaurant.
package lunchrush

import "sync"

// Serve looks after all tables: each gives its order, has its dish cooked, and
// is served. The restaurant has one waiter, who orders and serves at one table
// at a time, and a kitchen in which as many dishes cook at once as there are
// stoves, never more. All of them have their hands full, but nobody waits for
// somebody else without need: orders are taken while the stoves are busy, a
// stove that is free takes the next dish that has been ordered, and a dish that
// is ready leaves its stove at once and is served before slower ones. Serve
// returns when everybody has been served.
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	var restaurant sync.Mutex
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			restaurant.Lock()
			defer restaurant.Unlock()
			order(table)
			cook(table)
			serve(table)
		})
	}
	guests.Wait()
}
