//koan:verdict race
// A flag that says that Close has the lock doesn't say who is asking, and it
// is read without a lock.

package locktwice

import "sync"

type Bar struct {
	mu      sync.Mutex
	guests  int
	closed  bool
	closing bool
}

func (b *Bar) Enter() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.guests++
	return true
}

func (b *Bar) Leave() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.guests--
}

func (b *Bar) Empty() bool {
	if !b.closing {
		b.mu.Lock()
		defer b.mu.Unlock()
	}
	return b.guests == 0
}

func (b *Bar) Close(sweep func()) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closing = true
	defer func() { b.closing = false }()
	if b.closed || !b.Empty() {
		return false
	}
	sweep()
	b.closed = true
	return true
}
