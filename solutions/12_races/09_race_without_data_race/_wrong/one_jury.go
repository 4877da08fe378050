//koan:verdict serial
// With a lock around it all there is only one jury at work.

package racewithoutdatarace

import "sync"

type Shelf interface {
	Load() (cake int64)
	Store(cake int64)
	Swap(cake int64) (old int64)
	CompareAndSwap(old, cake int64) (swapped bool)
}

type Contest struct {
	shelf Shelf
	busy  sync.Mutex
}

func NewContest(shelf Shelf) *Contest {
	return &Contest{shelf: shelf}
}

func (c *Contest) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	c.busy.Lock()
	defer c.busy.Unlock()
	if !prefers(cake, c.shelf.Load()) {
		return false
	}
	c.shelf.Store(cake)
	return true
}
