//koan:verdict deadlock
// Who comes back cooks on without a stove, and leaves one that he doesn't have:
// he waits for ever to give it back.

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
				<-taken
				errand()
			})
		})
	}
	cooks.Wait()
}
