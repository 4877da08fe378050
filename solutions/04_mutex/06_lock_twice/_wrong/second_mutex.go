//koan:verdict race
// With a lock of its own Empty waits for nobody, also not for those who count
// the guests.

package locktwice

import "sync"

type Bar struct {
	mu     sync.Mutex
	look   sync.Mutex
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
	b.look.Lock()
	defer b.look.Unlock()
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
