//koan:verdict deadlock
// Another goroutine may ask, but Close waits for the answer with the lock in
// its hand.

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
	defer b.mu.Unlock()
	empty := make(chan bool)
	go func() { empty <- b.Empty() }()
	if b.closed || !<-empty {
		return false
	}
	sweep()
	b.closed = true
	return true
}
