//koan:verdict serial
// With a lock around it all there is only one jury at work.

package racewithoutdatarace

import (
	"sync"
	"sync/atomic"
)

type Shelf struct {
	busy sync.Mutex
	best atomic.Int64
}

func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	s.busy.Lock()
	defer s.busy.Unlock()
	if !prefers(cake, s.best.Load()) {
		return false
	}
	s.best.Store(cake)
	return true
}

func (s *Shelf) Best() int64 {
	return s.best.Load()
}
