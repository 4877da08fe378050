//koan:verdict wrong
// What holds for the first try holds for the second: another cake may come.

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
	if !c.shelf.CompareAndSwap(best, cake) {
		if !prefers(cake, c.shelf.Load()) {
			return false
		}
		c.shelf.Store(cake)
	}
	return true
}
