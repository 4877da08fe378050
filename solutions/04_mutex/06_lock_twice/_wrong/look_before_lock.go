//koan:verdict wrong
// What Empty said is old when the lock is taken: a guest has come in.

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
	return b.empty()
}

func (b *Bar) empty() bool {
	return b.guests == 0
}

func (b *Bar) Close(sweep func()) bool {
	empty := b.Empty()
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || !empty {
		return false
	}
	b.closed = true
	sweep()
	return true
}
