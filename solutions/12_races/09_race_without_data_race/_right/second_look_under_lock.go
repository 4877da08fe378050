// Package racewithoutdatarace is about a cake contest.
package racewithoutdatarace

import "sync"

// Shelf shows the best cake so far, by its number. The zero value is empty.
type Shelf struct {
	mu   sync.Mutex
	best int64
}

// Judge has the jury compare a cake with the best one so far. The lock is for
// looking and for replacing, not for the jury.
func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	best := s.Best()
	for prefers(cake, best) {
		now, done := s.replace(best, cake)
		if done {
			return true
		}
		best = now
	}
	return false
}

// replace puts a cake in place of old, or says which one is there by now.
func (s *Shelf) replace(old, cake int64) (now int64, done bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.best != old {
		return s.best, false
	}
	s.best = cake
	return cake, true
}

// Best is the number of the cake on the shelf.
func (s *Shelf) Best() int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.best
}
