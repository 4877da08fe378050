// Package stuckcook is about a kitchen with few stoves.
package stuckcook

import "sync"

// A Dish is a recipe.
type Dish func(away func(errand func()))

// Cook counts the free stoves under a lock.
func Cook(stoves int, dishes []Dish) {
	var mu sync.Mutex
	freed := sync.NewCond(&mu)
	take := func() {
		mu.Lock()
		defer mu.Unlock()
		for stoves == 0 {
			freed.Wait()
		}
		stoves--
	}
	free := func() {
		mu.Lock()
		defer mu.Unlock()
		stoves++
		freed.Signal()
	}
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			take()
			defer free()
			dish(func(errand func()) {
				free()
				defer take()
				errand()
			})
		})
	}
	cooks.Wait()
}
