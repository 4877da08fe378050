// Package spinningwait is about a bell in the kitchen.
package spinningwait

import "sync"

// Bell counts down from one.
type Bell struct {
	once sync.Once
	rung sync.WaitGroup
}

// New is a bell that nobody has rung.
func New() *Bell {
	b := &Bell{}
	b.rung.Add(1)
	return b
}

// Ring counts down, the first time.
func (b *Bell) Ring() { b.once.Do(b.rung.Done) }

// Wait returns when the bell has been rung.
func (b *Bell) Wait() { b.rung.Wait() }
