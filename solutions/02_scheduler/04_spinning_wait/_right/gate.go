// Package spinningwait is about a bell in the kitchen.
package spinningwait

import "sync"

type Bell struct {
	once sync.Once
	gate sync.RWMutex
}

func New() *Bell {
	b := &Bell{}
	b.gate.Lock()
	return b
}

func (b *Bell) Ring() { b.once.Do(b.gate.Unlock) }

func (b *Bell) Wait() {
	b.gate.RLock()
	b.gate.RUnlock()
}
