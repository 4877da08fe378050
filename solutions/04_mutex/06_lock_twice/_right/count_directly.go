// Package locktwice is about the door of the bar at closing time.
package locktwice

import "sync"

// Bar counts its guests. The zero value is an empty bar that is open.
type Bar struct {
	mu     sync.Mutex
	guests int
	closed bool
}

// Enter lets a guest in and returns true, or false if the bar is closed.
func (b *Bar) Enter() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.guests++
	return true
}

// Leave is called by a guest who goes home.
func (b *Bar) Leave() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.guests--
}

// Empty reports whether there are no guests.
func (b *Bar) Empty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.guests == 0
}

// Close sweeps the floor and closes the bar, if it is open and empty, and
// reports whether it did. Once the sweeping has begun, nobody gets in any more.
func (b *Bar) Close(sweep func()) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || b.guests > 0 {
		return false
	}
	sweep()
	b.closed = true
	return true
}
