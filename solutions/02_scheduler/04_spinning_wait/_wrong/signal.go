//koan:verdict deadlock
// Signal wakes one of those who wait, not all.

package spinningwait

import "sync"

type Bell struct {
	mu   sync.Mutex
	ring *sync.Cond
	rung bool
}

func New() *Bell {
	b := &Bell{}
	b.ring = sync.NewCond(&b.mu)
	return b
}

func (b *Bell) Ring() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rung = true
	b.ring.Signal()
}

func (b *Bell) Wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for !b.rung {
		b.ring.Wait()
	}
}
