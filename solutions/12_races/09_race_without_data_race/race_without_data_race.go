// Package racewithoutdatarace is about a cake contest.
package racewithoutdatarace

// Shelf shows the best cake so far, by its number; 0 is no cake. All its
// methods are atomic: *atomic.Int64 is a Shelf.
type Shelf interface {
	Load() (cake int64)
	Store(cake int64)
	Swap(cake int64) (old int64)
	CompareAndSwap(old, cake int64) (swapped bool)
}

// Contest is a contest that the best cake wins.
type Contest struct {
	shelf Shelf
}

// NewContest begins a contest with a shelf on which nobody else puts anything.
func NewContest(shelf Shelf) *Contest {
	return &Contest{shelf: shelf}
}

// Judge has the jury compare a cake, whose number is not 0, with the best one
// so far; it prefers any cake to none. If it prefers this one, the cake takes
// its place on the shelf, and Judge reports true. In the end the best of all
// cakes is on the shelf, and a cake that is on the shelf has only ever been
// replaced by a better one.
//
// There is more than one jury: many cakes can be judged at the same time. Each
// jury always has the same opinion, also when it is asked again.
func (c *Contest) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	for {
		best := c.shelf.Load()
		if !prefers(cake, best) {
			return false
		}
		// Only if the cake that the jury has compared it with is still there.
		if c.shelf.CompareAndSwap(best, cake) {
			return true
		}
	}
}
