//koan:verdict wrong
// Asking the jury a second time makes the gap smaller. There still is one.

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
	if !prefers(cake, s.best.Load()) {
		return false
	}
	s.best.Store(cake)
	return true
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
