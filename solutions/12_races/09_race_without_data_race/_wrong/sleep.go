//koan:verdict wrong
// A short rest before the cake is put there makes it worse, if anything.

package racewithoutdatarace

import "time"

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
	if !prefers(cake, c.shelf.Load()) {
		return false
	}
	time.Sleep(time.Millisecond)
	c.shelf.Store(cake)
	return true
}
