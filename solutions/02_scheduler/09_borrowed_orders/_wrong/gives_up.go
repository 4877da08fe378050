//koan:verdict serial
// Who came too late once goes home, though there is a lot to do elsewhere.

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
	s.orders = s.orders[n:]
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
				to := -1
				for k := range stations {
					if stations[k].hang() > 0 {
						to = k
						break
					}
				}
				if to < 0 {
					return
				}
				walk(i, to)
				taken := stations[to].half()
				if len(taken) == 0 {
					return
				}
				stations[i].add(taken)
			}
		})
	}
	kitchen.Wait()
}
