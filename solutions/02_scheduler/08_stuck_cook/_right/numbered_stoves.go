// Package stuckcook is about a kitchen with few stoves.
package stuckcook

import "sync"

// A Dish is a recipe.
type Dish func(away func(errand func()))

// Cook has the stoves themselves go through a channel.
func Cook(stoves int, dishes []Dish) {
	free := make(chan int, stoves)
	for stove := range stoves {
		free <- stove
	}
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			stove := <-free
			dish(func(errand func()) {
				free <- stove
				errand()
				stove = <-free
			})
			free <- stove
		})
	}
	cooks.Wait()
}
