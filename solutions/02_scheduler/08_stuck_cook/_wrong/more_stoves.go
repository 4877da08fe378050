//koan:verdict wrong
// With a stove for each dish nobody waits, but so many there are not.

package stuckcook

import "sync"

type Dish func(away func(errand func()))

func Cook(_ int, dishes []Dish) {
	taken := make(chan struct{}, len(dishes))
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
