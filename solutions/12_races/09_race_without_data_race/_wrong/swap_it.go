//koan:verdict wrong
// Swap is one step, but the question was asked before it.

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
	return s.best.Swap(cake) != cake
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
