//koan:verdict wrong
// Who sleeps a little and looks again uses less of the processor, but still
// wakes up for nothing all the time, and notices the bell late.

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
	for !b.rung.Load() {
		time.Sleep(time.Millisecond)
	}
}
