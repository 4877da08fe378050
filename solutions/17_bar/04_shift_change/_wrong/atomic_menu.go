//koan:verdict wrong
// Nobody is stuck any more. But an order that was begun with one menu is
// finished with another.

package shiftchange

import (
	"sync"
	"sync/atomic"
)

// Bar is used by many at the same time.
type Bar struct {
	do    func(step, order, menu string)
	mu    sync.RWMutex
	menu  atomic.Pointer[string]
	shift *shift
}

// shift is some cooks; no orders means closed.
type shift struct {
	orders chan string
	cooks  sync.WaitGroup
}

// Open opens a bar. For each order a cook does two steps; that takes long.
func Open(cooks int, menu string, do func(step, order, menu string)) *Bar {
	b := &Bar{do: do, shift: new(shift)}
	b.Change(cooks, menu)
	return b
}

// Order returns true when a cook has taken the order; he then cooks all of it,
// with the menu of his shift, and nothing gets lost. It returns false when the
// bar is closed. The cooks themselves don't order.
func (b *Bar) Order(order string) bool {
	b.mu.RLock() // the shift can't change before the order is taken
	defer b.mu.RUnlock()
	if b.shift.orders == nil {
		return false
	}
	b.shift.orders <- order
	return true
}

// Menu is what guests find on the menu now.
func (b *Bar) Menu() string {
	return *b.menu.Load()
}

// Change has a new shift take over. The last one finishes what it has taken,
// while the new one is at work; when it has gone home, Change returns.
func (b *Bar) Change(cooks int, menu string) {
	next := &shift{orders: make(chan string)}
	for range cooks {
		next.cooks.Go(func() {
			for order := range next.orders {
				b.do("cut", order, b.Menu())
				b.do("fry", order, b.Menu())
			}
		})
	}
	b.relieve(next, menu)
}

// Close has nobody take over. It returns when all have gone home.
func (b *Bar) Close() { b.relieve(new(shift), "") }

func (b *Bar) relieve(next *shift, menu string) {
	b.mu.Lock()
	last := b.shift
	b.shift = next
	b.menu.Store(&menu)
	b.mu.Unlock()
	if last.orders != nil {
		close(last.orders)
	}
	last.cooks.Wait()
}
