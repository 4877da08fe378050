// Package borrowedorders is about cooks who help each other out.
package borrowedorders

import (
	"slices"
	"sync"
)

// A station is the place of one cook, with the orders that hang there.
type station struct {
	mu     sync.Mutex
	orders []int
}

// take takes the next order down, if one hangs there.
func (s *station) take() (order int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.orders) == 0 {
		return 0, false
	}
	order, s.orders = s.orders[0], s.orders[1:]
	return order, true
}

// hang says how many orders hang there.
func (s *station) hang() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.orders)
}

// move moves half of the orders that hang there, the last ones, to another
// station.
func (s *station) move(to *station) {
	s.mu.Lock()
	n := len(s.orders) / 2
	taken := slices.Clone(s.orders[n:])
	s.orders = s.orders[:n]
	s.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
	to.orders = append(to.orders, taken...)
}

// CookAll has the orders cooked. An idle cook goes to the next station on his
// left at which something hangs, and moves its last orders over to his.
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
				to := i
				for k := range stations {
					to = (i + k) % len(stations)
					if stations[to].hang() > 0 {
						break
					}
				}
				if to == i || stations[to].hang() == 0 {
					return
				}
				walk(i, to)
				stations[to].move(&stations[i])
			}
		})
	}
	kitchen.Wait()
}
