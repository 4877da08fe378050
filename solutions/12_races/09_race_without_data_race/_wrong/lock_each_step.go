//koan:verdict wrong
// Two locked steps are still two.

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
	mu    sync.Mutex
}

func NewContest(shelf Shelf) *Contest {
	return &Contest{shelf: shelf}
}

func (c *Contest) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	c.mu.Lock()
	best := c.shelf.Load()
	c.mu.Unlock()
	if !prefers(cake, best) {
		return false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.shelf.Store(cake)
	return true
}
