// Package spinningwait is about a bell in the kitchen.
package spinningwait

import (
	"runtime"
	"sync/atomic"
)

// Bell tells the waiters that the food is ready. It is rung once an evening;
// it stays rung.
type Bell struct {
	rung atomic.Bool
}

// New is a bell that nobody has rung.
func New() *Bell {
	return &Bell{}
}

// Ring is called by the cook. Everybody who waits goes on, and who comes later
// need not wait. If he rings again, nothing more happens.
func (b *Bell) Ring() {
	b.rung.Store(true)
}

// Wait returns when the bell has been rung. Any number of waiters wait at the
// same time, and whoever waits rests: he needs no processor until it rings.
// After Wait a waiter sees all that the cook did before he rang for the first
// time.
func (b *Bell) Wait() {
	for !b.rung.Load() {
		runtime.Gosched()
	}
}
