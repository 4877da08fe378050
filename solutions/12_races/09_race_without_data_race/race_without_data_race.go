// Package racewithoutdatarace is about a cake contest.
package racewithoutdatarace

import "sync/atomic"

// Shelf shows the best cake so far, by its number. The zero value is empty: it
// shows cake 0, and any jury prefers any other cake to that.
type Shelf struct {
	best atomic.Int64
}

// Judge has the jury compare a cake, whose number is not 0, with the best one
// so far. If the jury prefers it, it takes its place on the shelf, and Judge
// reports true. In the end the best of all cakes is on the shelf, and a cake
// that is on the shelf has only ever been replaced by a better one.
//
// There is more than one jury: many cakes can be judged at the same time. Each
// jury always has the same opinion, also when it is asked again.
func (s *Shelf) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	for {
		best := s.best.Load()
		if !prefers(cake, best) {
			return false
		}
		// Only if the cake that the jury has compared it with is still there.
		if s.best.CompareAndSwap(best, cake) {
			return true
		}
	}
}

// Best is the number of the cake on the shelf.
func (s *Shelf) Best() int64 {
	return s.best.Load()
}
