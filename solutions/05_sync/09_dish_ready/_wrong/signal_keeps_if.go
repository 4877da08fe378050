//koan:verdict panic
// One call wakes one waiter, but it reserves nothing: whoever is at the counter
// before him takes the dish.

package dishready

import "sync"

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
	for _, dish := range dishes {
		c.mu.Lock()
		c.dishes = append(c.dishes, dish)
		c.mu.Unlock()
		c.ready.Signal()
	}
}

func (c *Counter) Take() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.dishes) == 0 {
		c.ready.Wait()
	}
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
