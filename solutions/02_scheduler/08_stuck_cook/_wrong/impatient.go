//koan:verdict wrong
// Who has waited long enough cooks on without a stove.

package stuckcook

import (
	"sync"
	"time"
)

type Dish func(away func(errand func()))

func Cook(stoves int, dishes []Dish) {
	taken := make(chan struct{}, stoves)
	var cooks sync.WaitGroup
	for _, dish := range dishes {
		cooks.Go(func() {
			taken <- struct{}{}
			has := true
			defer func() {
				if has {
					<-taken
				}
			}()
			dish(func(errand func()) {
				if has {
					<-taken
				}
				errand()
				select {
				case taken <- struct{}{}:
					has = true
				case <-time.After(time.Minute):
					has = false
				}
			})
		})
	}
	cooks.Wait()
}
