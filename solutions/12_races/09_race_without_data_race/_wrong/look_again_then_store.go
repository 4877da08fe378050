//koan:verdict wrong
// Looking again is one step and storing another. The gap is small now, but it
// is not gone.

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
	if s.best.Load() != best {
		return s.Judge(cake, prefers)
	}
	s.best.Store(cake)
	return true
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
