// Package racewithoutdatarace is about a cake contest.
package racewithoutdatarace

import "sync"

// Shelf shows the best cake so far, by its number. The zero value is empty.
type Shelf struct {
	mu      sync.Mutex
	best    int64
	changes int
}

// Judge has the jury compare a cake with the best one so far. A counter tells
// whether anything has changed meanwhile.
func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	for {
		s.mu.Lock()
		best, changes := s.best, s.changes
		s.mu.Unlock()
		if !prefers(cake, best) {
			return false
		}
		s.mu.Lock()
		same := changes == s.changes
		if same {
			s.best = cake
			s.changes++
		}
		s.mu.Unlock()
		if same {
			return true
		}
	}
}

// Best is the number of the cake on the shelf.
func (s *Shelf) Best() int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.best
}
