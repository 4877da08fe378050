//koan:verdict wrong
// Waiting by the watch: woken a thousand times a second, and still late.

package dishready

import (
	"sync"
	"time"
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
	c.ready.Broadcast()
}

func (c *Counter) Take() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.dishes) == 0 {
		c.mu.Unlock()
		time.Sleep(time.Millisecond)
		c.mu.Lock()
	}
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
