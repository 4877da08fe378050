//koan:verdict serial
// An idle cook who only waits a little finds his station as empty as before.

package borrowedorders

import (
	"slices"
	"sync"
	"time"
)

type station struct {
	mu     sync.Mutex
	orders []int
}

func (s *station) take() (order int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.orders) == 0 {
		return 0, false
	}
	order, s.orders = s.orders[0], s.orders[1:]
	return order, true
}

func CookAll(
	orders [][]int,
	cook func(who, order int),
	walk func(who, to int),
) {
	stations := make([]station, len(orders))
	for i := range orders {
		stations[i].orders = slices.Clone(orders[i])
	}
	var kitchen sync.WaitGroup
	for i := range stations {
		kitchen.Go(func() {
			for {
				order, ok := stations[i].take()
				if !ok {
					time.Sleep(20 * time.Millisecond)
					if order, ok = stations[i].take(); !ok {
						return
					}
				}
				cook(i, order)
			}
		})
	}
	kitchen.Wait()
}
