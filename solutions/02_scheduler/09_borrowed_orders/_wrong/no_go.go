//koan:verdict serial
// Without goroutines the cooks come in one after the other.

package borrowedorders

import (
	"slices"
	"sync"
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
	for i := range stations {
		func() {
			for {
				order, ok := stations[i].take()
				if !ok {
					return
				}
				cook(i, order)
			}
		}()
	}
}
