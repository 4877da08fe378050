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

// Put puts dishes on the counter and calls the waiters. There is room for any
// number of dishes, and a cook never waits for a waiter.
func (c *Counter) Put(dishes ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dishes = append(c.dishes, dishes...)
	c.ready.Broadcast()
}

// Take takes the dish that has been on the counter longest. A waiter who finds
// none waits until there is one for him.
func (c *Counter) Take() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	// Wait lets the lock go while it sleeps: when it returns, somebody else may
	// have been here. So look again, each time.
	for len(c.dishes) == 0 {
		c.ready.Wait()
	}
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
