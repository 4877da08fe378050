// Package dishready is about the counter between the kitchen and the waiters.
package dishready

import "sync"

// Counter is where the cooks put dishes, and where the waiters wait for them.
type Counter struct {
	mu     sync.Mutex
	ready  *sync.Cond
	dishes []string
}

// New is a counter without dishes.
func New() *Counter {
	c := &Counter{}
	c.ready = sync.NewCond(&c.mu)
	return c
}

// Put puts dishes on the counter and calls one waiter for each of them.
func (c *Counter) Put(dishes ...string) {
	for _, dish := range dishes {
		c.mu.Lock()
		c.dishes = append(c.dishes, dish)
		c.mu.Unlock()
		c.ready.Signal()
	}
}

// Take takes the dish that has been on the counter longest.
func (c *Counter) Take() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.dishes) == 0 {
		c.ready.Wait()
	}
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
