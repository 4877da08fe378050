//koan:verdict race
// The waiter looks while the cook is writing.

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
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dishes = append(c.dishes, dishes...)
	c.ready.Broadcast()
}

func (c *Counter) Take() string {
	for len(c.dishes) == 0 {
		c.mu.Lock()
		c.ready.Wait()
		c.mu.Unlock()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
