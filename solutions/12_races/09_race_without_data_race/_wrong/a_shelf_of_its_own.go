//koan:verdict wrong
// Under its lock the contest knows the best cake. The shelf hears of it later.

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
	best  int64
}

func NewContest(shelf Shelf) *Contest {
	return &Contest{shelf: shelf}
}

func (c *Contest) Judge(
	cake int64,
	prefers func(cake, best int64) bool,
) bool {
	for {
		c.mu.Lock()
		best := c.best
		c.mu.Unlock()
		if !prefers(cake, best) {
			return false
		}
		c.mu.Lock()
		same := c.best == best
		if same {
			c.best = cake
		}
		c.mu.Unlock()
		if same {
			c.shelf.Store(cake)
			return true
		}
	}
}
