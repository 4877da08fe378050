// Package stuckcook is about a kitchen with few stoves.
package stuckcook

import "sync"

// A Dish is a recipe. It is cooked at a stove; but when something is missing,
// the cook calls away with the errand to run, and cooks on when away returns.
type Dish func(away func(errand func()))

// Cook cooks all dishes, each with a cook of its own, and returns when the last
// is done. There are only so many stoves, at least one, and nobody cooks
// without a stove. Who begins or comes back finds one or waits for one.
//
// While a cook is away on his errand he needs no stove: another cook works
// there. Any number may be away at the same time.
func Cook(stoves int, dishes []Dish) {
	taken := make(chan struct{}, stoves)
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			taken <- struct{}{}
			defer func() { <-taken }()
			dish(func(errand func()) {
				errand()
			})
		})
	}
	cooks.Wait()
}
