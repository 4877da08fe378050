//koan:verdict deadlock
// The cook takes a second stove before he leaves, where he should give up the
// first: when all stoves are taken, everybody waits for another one.

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
				taken <- struct{}{}
				errand()
				<-taken
			})
		})
	}
	cooks.Wait()
}
