// Package borrowedorders is about cooks who help each other out.
package borrowedorders

import (
	"slices"
	"sync"
)

// A kitchen has one lock for all stations. Nobody cooks or walks under it.
type kitchen struct {
	mu     sync.Mutex
	orders [][]int
}

// next is the next order of a cook, or else where he should walk to.
func (k *kitchen) next(who int) (order, to int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if own := k.orders[who]; len(own) > 0 {
		k.orders[who] = own[1:]
		return own[0], who
	}
	to = -1
	for i, theirs := range k.orders {
		if len(theirs) > 0 && (to < 0 || len(theirs) > len(k.orders[to])) {
			to = i
		}
	}
	return 0, to
}

// borrow moves half of the orders of one station to another.
func (k *kitchen) borrow(who, from int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	n := (len(k.orders[from]) + 1) / 2
	k.orders[who] = slices.Clone(k.orders[from][:n])
	k.orders[from] = k.orders[from][n:]
}

// CookAll has the orders cooked; the stations share one lock.
func CookAll(
	orders [][]int,
	cook func(who, order int),
	walk func(who, to int),
) {
	k := kitchen{orders: slices.Clone(orders)}
	var cooks sync.WaitGroup
	for i := range orders {
		cooks.Go(func() {
			for {
				order, to := k.next(i)
				if to < 0 {
					return
				}
				if to == i {
					cook(i, order)
					continue
				}
				walk(i, to)
				k.borrow(i, to)
			}
		})
	}
	cooks.Wait()
}
