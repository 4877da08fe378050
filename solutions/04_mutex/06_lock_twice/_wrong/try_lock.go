//koan:verdict race
// If the lock is taken, Empty takes for granted that its own caller has it. It
// may be anybody.

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
	if b.mu.TryLock() {
		defer b.mu.Unlock()
	}
	return b.guests == 0
}

func (b *Bar) Close(sweep func()) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || !b.Empty() {
		return false
	}
	sweep()
	b.closed = true
	return true
}
