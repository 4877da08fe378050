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

// Put puts dishes on the counter and calls one waiter.
func (c *Counter) Put(dishes ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dishes = append(c.dishes, dishes...)
	c.ready.Signal()
}

// Take takes the dish that has been on the counter longest. Who leaves dishes
// behind calls the next one.
func (c *Counter) Take() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.dishes) == 0 {
		c.ready.Wait()
	}
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	if len(c.dishes) > 0 {
		c.ready.Signal()
	}
	return dish
}
