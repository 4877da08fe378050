//koan:verdict deadlock
// Who waits before he looks sleeps beside a full counter.

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
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ready.Wait()
	for len(c.dishes) == 0 {
		c.ready.Wait()
	}
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
