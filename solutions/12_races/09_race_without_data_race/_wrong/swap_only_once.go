//koan:verdict wrong
// If another cake has come meanwhile, this one is sent away unjudged, though
// it may be the best.

package racewithoutdatarace

type Shelf interface {
	Load() (cake int64)
	Store(cake int64)
	Swap(cake int64) (old int64)
	CompareAndSwap(old, cake int64) (swapped bool)
}

type Contest struct {
	shelf Shelf
}

func NewContest(shelf Shelf) *Contest {
	return &Contest{shelf: shelf}
}

func (c *Contest) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	best := c.shelf.Load()
	if !prefers(cake, best) {
		return false
	}
	return c.shelf.CompareAndSwap(best, cake)
}
