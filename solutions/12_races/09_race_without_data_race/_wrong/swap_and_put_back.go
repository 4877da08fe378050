//koan:verdict wrong
// Whoever has to put a better cake back has taken it away before.

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
	for {
		best := c.shelf.Load()
		if !prefers(cake, best) {
			return false
		}
		old := c.shelf.Swap(cake)
		if old == best || prefers(cake, old) {
			return true
		}
		cake = old
	}
}
