// Package borrowedorders is about cooks who help each other out.
package borrowedorders

import (
	"math/rand/v2"
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

// half takes half of the orders down, rounded up.
func (s *station) half() []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := (len(s.orders) + 1) / 2
	taken := slices.Clone(s.orders[:n])
	s.orders = s.orders[n:]
	return taken
}

// add hangs orders up.
func (s *station) add(orders []int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.orders = append(s.orders, orders...)
}

// hang says how many orders hang there.
func (s *station) hang() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.orders)
}

// CookAll has the orders cooked. An idle cook goes to any station at which
// something hangs.
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
				for _, k := range rand.Perm(len(stations)) {
					if stations[k].hang() > 0 {
						to = k
						break
					}
				}
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
