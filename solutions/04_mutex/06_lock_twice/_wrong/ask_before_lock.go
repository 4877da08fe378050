//koan:verdict wrong
// The answer is out of date when the lock is taken: guests come in while the
// floor is being swept.

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
	if !b.Empty() {
		return false
	}
	sweep()
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.closed = true
	return true
}
