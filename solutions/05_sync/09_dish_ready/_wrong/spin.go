//koan:verdict wrong
// Asking again and again is not waiting: a processor burns for each waiter.

package dishready

import (
	"runtime"
	"sync"
)

type Counter struct {
	mu     sync.Mutex
	ready  *sync.Cond
	dishes []string
}

func New() *Counter {
	c := &Counter{}
	c.ready = sync.NewCond(&c.mu)
	return c
}

func (c *Counter) Put(dishes ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dishes = append(c.dishes, dishes...)
}

func (c *Counter) Take() string {
	for {
		c.mu.Lock()
		if len(c.dishes) > 0 {
			dish := c.dishes[0]
			c.dishes = c.dishes[1:]
			c.mu.Unlock()
			return dish
		}
		c.mu.Unlock()
		runtime.Gosched()
	}
}
