//koan:verdict wrong
// One counter for those who begin, another for those who come back: so there
// may be twice as many cooks as stoves.

package stuckcook

import "sync"

type Dish func(away func(errand func()))

func Cook(stoves int, dishes []Dish) {
	begin := make(chan struct{}, stoves)
	again := make(chan struct{}, stoves)
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			mine := begin
			mine <- struct{}{}
			defer func() { <-mine }()
			dish(func(errand func()) {
				<-mine
				errand()
				mine = again
				mine <- struct{}{}
			})
		})
	}
	cooks.Wait()
}
