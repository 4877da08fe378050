//koan:verdict wrong
// A channel alone is no rest: with a default, select never waits.

package spinningwait

import "sync"

type Bell struct {
	once sync.Once
	rung chan struct{}
}

func New() *Bell { return &Bell{rung: make(chan struct{})} }

func (b *Bell) Ring() { b.once.Do(func() { close(b.rung) }) }

func (b *Bell) Wait() {
	for {
		select {
		case <-b.rung:
			return
		default:
		}
	}
}
