//koan:verdict serial
// One walk is enough, thinks this cook, and goes home.

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

// busiest is the station at which most orders hang, or -1 if there are none.
func busiest(stations []station) int {
	most, where := 0, -1
	for i := range stations {
		if n := stations[i].hang(); n > most {
			most, where = n, i
		}
	}
	return where
}

// CookAll has all orders cooked, each once, and returns when all are done.
// orders[i] hang at the station of cook i; all cooks work at the same time.
//
// A cook cooks what hangs at his own station. When nothing is left there, he
// looks where orders still hang, walks to one such station (walk takes a
// while), and takes half of what hangs there then, rounded up, to his own. If
// nothing is left when he arrives, he looks around again. He goes home when
// nothing hangs anywhere. Who cooks or walks is in nobody's way.
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
			walked := false
			for {
				if order, ok := stations[i].take(); ok {
					cook(i, order)
					continue
				}
				// Nothing left: see who has most, walk there, and take
				// half of what is there by then.
				to := busiest(stations)
				if to < 0 || walked {
					return
				}
				walk(i, to)
				walked = true
				stations[i].add(stations[to].half())
			}
		})
	}
	kitchen.Wait()
}
