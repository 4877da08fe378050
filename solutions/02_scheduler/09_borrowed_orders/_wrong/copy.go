//koan:verdict wrong
// The orders still hang where they were copied from, and are cooked there, too.

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

func (s *station) half() []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := (len(s.orders) + 1) / 2
	taken := slices.Clone(s.orders[:n])
	return taken
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
				walk(i, to)
				stations[i].add(stations[to].half())
			}
		})
	}
	kitchen.Wait()
}
