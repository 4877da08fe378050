//koan:verdict wrong
// A second look keeps the bar open when a guest has come, but that guest walks
// over the floor that is being swept.

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
	if b.closed || b.guests > 0 {
		return false
	}
	b.closed = true
	return true
}
