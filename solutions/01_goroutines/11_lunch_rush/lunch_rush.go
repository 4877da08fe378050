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
	// One lock for each thing that is scarce, not one for everything. The
	// stoves are a lock that several may hold: the channel has a place for
	// each dish that may cook.
	var waiter sync.Mutex
	kitchen := make(chan struct{}, stoves)

	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			waiter.Lock()
			order(table)
			waiter.Unlock() // he doesn't wait for a stove

			kitchen <- struct{}{}
			cook(table)
			<-kitchen // nor does a stove wait for him

			waiter.Lock()
			serve(table)
			waiter.Unlock()
		})
	}
	guests.Wait()
}
