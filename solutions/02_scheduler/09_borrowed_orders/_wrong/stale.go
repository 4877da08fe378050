//koan:verdict panic
// Half of what was there when the walk began may be more than there is now.

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

func (s *station) add(orders []int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.orders = append(s.orders, orders...)
}

func (s *station) hang() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.orders)
}

func busiest(stations []station) int {
	most, where := 0, -1
	for i := range stations {
		if n := stations[i].hang(); n > most {
			most, where = n, i
		}
	}
	return where
}

func (s *station) first(n int) []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := slices.Clone(s.orders[:n:n])
	s.orders = s.orders[n:]
	return taken
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
				if order, ok := stations[i].take(); ok {
					cook(i, order)
					continue
				}
				to := busiest(stations)
				if to < 0 {
					return
				}
				n := (stations[to].hang() + 1) / 2
				walk(i, to)
				stations[i].add(stations[to].first(n))
			}
		})
	}
	kitchen.Wait()
}
