//koan:verdict wrong
// A ticker wakes the waiter a thousand times a second to look at the bell.

package spinningwait

import (
	"sync/atomic"
	"time"
)

type Bell struct {
	rung atomic.Bool
}

func New() *Bell { return &Bell{} }

func (b *Bell) Ring() { b.rung.Store(true) }

func (b *Bell) Wait() {
	for range time.Tick(time.Millisecond) {
		if b.rung.Load() {
			return
		}
	}
}
