//koan:verdict wrong
// Close lets the lock go for the call and takes it again after the sweeping: a
// gap as wide as the floor.

package locktwice

import "sync"

type Bar struct {
	mu     sync.Mutex
	guests int
	closed bool
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
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.guests == 0
}

func (b *Bar) Close(sweep func()) bool {
	b.mu.Lock()
	closed := b.closed
	b.mu.Unlock()
	if closed || !b.Empty() {
		return false
	}
	sweep()
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	return true
}
