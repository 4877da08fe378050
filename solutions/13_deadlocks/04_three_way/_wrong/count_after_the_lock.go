//koan:verdict race
// The waiter is counted when the lock is free again: Close may have finished
// counting by then, and closed the hatch.

package threeway

import "sync"

// Bar has waiters, a cook, and a book in which the cook writes.
type Bar struct {
	mu      sync.Mutex // guards closed and cooked
	closed  bool
	cooked  []string
	hatch   chan string
	waiters sync.WaitGroup
	kitchen sync.WaitGroup
}

// Open opens a bar. Its cook cooks one order after another.
func Open(cook func(dish string)) *Bar {
	b := &Bar{hatch: make(chan string)}
	b.kitchen.Go(func() {
		for dish := range b.hatch {
			cook(dish)
			b.mu.Lock()
			b.cooked = append(b.cooked, dish)
			b.mu.Unlock()
		}
	})
	return b
}

// Order sends a waiter off and returns at once; he walks to the hatch and hands
// the order to the cook. Several walk at the same time. A bar that is closing
// takes no more orders: then Order returns false, also at once.
func (b *Bar) Order(dish string, walk func()) bool {
	b.mu.Lock()
	closed := b.closed
	b.mu.Unlock()
	if closed {
		return false
	}
	b.waiters.Go(func() {
		walk()
		b.hatch <- dish
	})
	return true
}

// Cooked is how many dishes are in the book now. It may be asked at any time.
func (b *Bar) Cooked() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.cooked)
}

// Close closes the bar: it takes no more orders, cooks those that it has taken,
// and all go home. Then Close returns the book. It is called once.
func (b *Bar) Close() []string {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.waiters.Wait()
	close(b.hatch)
	b.kitchen.Wait()
	return b.cooked
}
