//koan:verdict wrong
// The best cake is the one that the juries prefer, not the one with the highest
// number.

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
	_ func(cake, best int64) bool,
) bool {
	for {
		best := c.shelf.Load()
		if cake <= best {
			return false
		}
		if c.shelf.CompareAndSwap(best, cake) {
			return true
		}
	}
}
