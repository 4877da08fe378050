//koan:verdict deadlock
// A read lock waits for the writer, even if the writer is oneself.

package locktwice

import "sync"

type Bar struct {
	mu     sync.RWMutex
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
	b.mu.RLock()
	defer b.mu.RUnlock()
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
