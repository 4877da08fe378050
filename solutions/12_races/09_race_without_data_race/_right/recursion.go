// Package racewithoutdatarace is about a cake contest.
package racewithoutdatarace

import "sync/atomic"

// Shelf shows the best cake so far, by its number. The zero value is empty: it
// shows cake 0, and any jury prefers any other cake to that.
type Shelf struct {
	best atomic.Int64
}

// Judge has the jury compare a cake with the best one so far. If another one
// is there by now, it begins again.
func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	best := s.best.Load()
	if !prefers(cake, best) {
		return false
	}
	return s.best.CompareAndSwap(best, cake) || s.Judge(cake, prefers)
}

// Best is the number of the cake on the shelf.
func (s *Shelf) Best() int64 {
	return s.best.Load()
}
