//koan:verdict wrong
// A short rest before the cake is put there makes it worse, if anything.

package racewithoutdatarace

import (
	"sync/atomic"
	"time"
)

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
	time.Sleep(time.Millisecond)
	s.best.Store(cake)
	return true
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
