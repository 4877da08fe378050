//koan:verdict serial
// Another permit to wait for, on the way to the market.

package stuckcook

import "sync"

type Dish func(away func(errand func()))

func Cook(stoves int, dishes []Dish) {
	taken := make(chan struct{}, stoves)
	errands := make(chan struct{}, 12)
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			taken <- struct{}{}
			defer func() { <-taken }()
			dish(func(errand func()) {
				<-taken
				errands <- struct{}{}
				errand()
				<-errands
				taken <- struct{}{}
			})
		})
	}
	cooks.Wait()
}
