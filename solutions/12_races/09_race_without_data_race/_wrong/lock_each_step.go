//koan:verdict wrong
// Two locked steps are still two.

package racewithoutdatarace

import "sync"

type Shelf struct {
	mu   sync.Mutex
	best int64
}

func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	if !prefers(cake, s.Best()) {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.best = cake
	return true
}

func (s *Shelf) Best() int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.best
}
