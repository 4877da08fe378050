// Package locktwice is about the door of the bar at closing time.
package locktwice

import "sync/atomic"

// closed is a number of guests that no open bar has.
const closed = -1

// Bar is a single number, and every change of it is one step.
type Bar struct {
	guests atomic.Int64
}

// Enter lets a guest in and returns true, or false if the bar is closed.
func (b *Bar) Enter() bool {
	for {
		n := b.guests.Load()
		if n == closed {
			return false
		}
		if b.guests.CompareAndSwap(n, n+1) {
			return true
		}
	}
}

// Leave is called by a guest who goes home.
func (b *Bar) Leave() { b.guests.Add(-1) }

// Empty reports whether there are no guests.
func (b *Bar) Empty() bool { return b.guests.Load() <= 0 }

// Close closes the bar and then sweeps the floor, if it is open and empty.
func (b *Bar) Close(sweep func()) bool {
	if !b.guests.CompareAndSwap(0, closed) {
		return false
	}
	sweep()
	return true
}
