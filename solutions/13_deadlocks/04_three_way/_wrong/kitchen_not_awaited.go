//koan:verdict wrong
// The waiters are waited for, the cook isn't: the dish on the stove is not in the
// book yet.

package threeway

import "sync"

type Bar struct {
	mu      sync.Mutex // guards closed and cooked
	closed  bool
	cooked  []string
	hatch   chan string
	waiters sync.WaitGroup
	kitchen sync.WaitGroup
}

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

func (b *Bar) Order(dish string, walk func()) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.waiters.Go(func() {
		walk()
		b.hatch <- dish
	})
	return true
}

func (b *Bar) Cooked() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.cooked)
}

func (b *Bar) Close() []string {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.waiters.Wait()
	close(b.hatch)
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.cooked
}
