// Package spinningwait is about a bell in the kitchen.
package spinningwait

import "sync"

// Bell is a condition: it has been rung.
type Bell struct {
	mu   sync.Mutex
	ring *sync.Cond
	rung bool
}

// New is a bell that nobody has rung.
func New() *Bell {
	b := &Bell{}
	b.ring = sync.NewCond(&b.mu)
	return b
}

// Ring wakes everybody.
func (b *Bell) Ring() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rung = true
	b.ring.Broadcast()
}

// Wait returns when the bell has been rung.
func (b *Bell) Wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for !b.rung {
		b.ring.Wait()
	}
}
