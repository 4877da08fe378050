//koan:verdict wrong
// One list for all is a kitchen without stations: quick here, but every cook now
// cooks what hangs in front of the others, and all of them need the same lock.

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
	var board station
	for i := range orders {
		board.orders = slices.Concat(board.orders, orders[i])
	}
	var kitchen sync.WaitGroup
	for i := range orders {
		kitchen.Go(func() {
			for {
				order, ok := board.take()
				if !ok {
					return
				}
				cook(i, order)
			}
		})
	}
	kitchen.Wait()
}
