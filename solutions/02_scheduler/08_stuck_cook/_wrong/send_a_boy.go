//koan:verdict race
// A boy runs the errand, and the cook doesn't wait for the eggs.

package stuckcook

import "sync"

type Dish func(away func(errand func()))

func Cook(stoves int, dishes []Dish) {
	taken := make(chan struct{}, stoves)
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			taken <- struct{}{}
			defer func() { <-taken }()
			dish(func(errand func()) {
				go errand()
			})
		})
	}
	cooks.Wait()
}
