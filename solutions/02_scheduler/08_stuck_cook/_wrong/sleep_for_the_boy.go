//koan:verdict race
// A boy runs the errand, and the cook waits for some time: perhaps long enough.

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
			defer func() { <-taken }()
			dish(func(errand func()) {
				<-taken
				go errand()
				time.Sleep(time.Millisecond)
				taken <- struct{}{}
			})
		})
	}
	cooks.Wait()
}
