//koan:verdict wrong
// The cake that it is compared with is loaded again, after the jury has seen
// another one.

package racewithoutdatarace

import "sync/atomic"

type Shelf struct {
	best atomic.Int64
}

func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	if !prefers(cake, s.best.Load()) {
		return false
	}
	for !s.best.CompareAndSwap(s.best.Load(), cake) {
	}
	return true
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
