//koan:verdict wrong
// The stove is given up for good. The numbers add up, nobody is stuck, but who
// comes back cooks without one.

package stuckcook

import "sync"

type Dish func(away func(errand func()))

func Cook(stoves int, dishes []Dish) {
	taken := make(chan struct{}, stoves)
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			taken <- struct{}{}
			var once sync.Once
			leave := func() { once.Do(func() { <-taken }) }
			defer leave()
			dish(func(errand func()) {
				leave()
				errand()
			})
		})
	}
	cooks.Wait()
}
