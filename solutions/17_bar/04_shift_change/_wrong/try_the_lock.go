//koan:verdict wrong
// The cook tries the lock and doesn't wait for it; now and then he gets the
// next shift's menu.

package shiftchange

import "sync"

// Bar is used by many at the same time.
type Bar struct {
	do    func(step, order, menu string)
	mu    sync.RWMutex
	shift *shift
}

// shift is some cooks; no orders means closed.
type shift struct {
	menu   string
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
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.shift.menu
}

// Change has a new shift take over. The last one finishes what it has taken,
// while the new one is at work; when it has gone home, Change returns.
func (b *Bar) Change(cooks int, menu string) {
	next := &shift{menu: menu, orders: make(chan string)}
	for range cooks {
		next.cooks.Go(func() {
			for order := range next.orders {
				m := next.menu
				if b.mu.TryRLock() {
					m = b.shift.menu
					b.mu.RUnlock()
				}
				b.do("cut", order, m)
				b.do("fry", order, m)
			}
		})
	}
	b.relieve(next)
}

// Close has nobody take over. It returns when all have gone home.
func (b *Bar) Close() { b.relieve(new(shift)) }

func (b *Bar) relieve(next *shift) {
	b.mu.Lock()
	last := b.shift
	b.shift = next
	b.mu.Unlock()
	if last.orders != nil {
		close(last.orders)
	}
	last.cooks.Wait()
}
