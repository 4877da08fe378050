// Package racewithoutdatarace is about a cake contest.
package racewithoutdatarace

import "sync/atomic"

// Shelf shows the best cake so far, by its number. The zero value is empty.
type Shelf struct {
	best atomic.Pointer[int64]
}

// Judge has the jury compare a cake with the best one so far. Each cake on the
// shelf is a new value.
func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	for {
		best := s.best.Load()
		if !prefers(cake, number(best)) {
			return false
		}
		if s.best.CompareAndSwap(best, &cake) {
			return true
		}
	}
}

// Best is the number of the cake on the shelf.
func (s *Shelf) Best() int64 {
	return number(s.best.Load())
}

func number(cake *int64) int64 {
	if cake == nil {
		return 0
	}
	return *cake
}
