//koan:verdict serial
// Without a goroutine for each waiter, whoever orders walks himself, and nobody
// else can order meanwhile.

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
	closed := b.closed
	b.mu.Unlock()
	if closed {
		return false
	}
	walk()
	b.hatch <- dish
	return true
}

func (b *Bar) Cooked() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.cooked)
}

func (b *Bar) Close() []string {
	// Closing is announced under the lock; the waiting is done without it: the
	// cook needs it to write, and the waiters need the cook.
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.waiters.Wait()
	close(b.hatch)
	b.kitchen.Wait()
	return b.cooked
}
