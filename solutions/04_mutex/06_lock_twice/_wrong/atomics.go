//koan:verdict wrong
// Every number is atomic, and looking and closing are two steps: a guest comes in
// between.

package locktwice

import (
	"sync/atomic"
)

type Bar struct {
	guests atomic.Int64
	closed atomic.Bool
}

func (b *Bar) Enter() bool {
	if b.closed.Load() {
		return false
	}
	b.guests.Add(1)
	return true
}

func (b *Bar) Leave() { b.guests.Add(-1) }

func (b *Bar) Empty() bool { return b.guests.Load() == 0 }

func (b *Bar) Close(sweep func()) bool {
	if !b.Empty() || !b.closed.CompareAndSwap(false, true) {
		return false
	}
	sweep()
	return true
}
