//koan:verdict wrong
// If another cake has come meanwhile, this one is sent away unjudged, though
// it may be the best.

package racewithoutdatarace

import "sync/atomic"

type Shelf struct {
	best atomic.Int64
}

func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	best := s.best.Load()
	if !prefers(cake, best) {
		return false
	}
	return s.best.CompareAndSwap(best, cake)
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
