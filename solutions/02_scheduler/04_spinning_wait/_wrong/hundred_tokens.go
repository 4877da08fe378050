//koan:verdict wrong
// A hundred tokens are enough for a hundred waiters.

package spinningwait

import "sync"

type Bell struct {
	once sync.Once
	rung chan bool
}

func New() *Bell { return &Bell{rung: make(chan bool, 100)} }

func (b *Bell) Ring() {
	b.once.Do(func() {
		for range 100 {
			b.rung <- true
		}
	})
}

func (b *Bell) Wait() { <-b.rung }
