// Package dishready is about the counter between the kitchen and the waiters.
package dishready

import "sync"

// Counter hands a dish to the waiter who has waited longest.
type Counter struct {
	mu      sync.Mutex
	dishes  []string
	waiters []chan string
}

// New is a counter without dishes.
func New() *Counter { return &Counter{} }

// Put gives dishes to those who wait, and puts down the rest.
func (c *Counter) Put(dishes ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, dish := range dishes {
		if len(c.waiters) == 0 {
			c.dishes = append(c.dishes, dish)
			continue
		}
		c.waiters[0] <- dish
		c.waiters = c.waiters[1:]
	}
}

// Take takes the oldest dish, or queues up for one that nobody can snatch away.
func (c *Counter) Take() string {
	c.mu.Lock()
	if len(c.dishes) > 0 {
		defer c.mu.Unlock()
		dish := c.dishes[0]
		c.dishes = c.dishes[1:]
		return dish
	}
	mine := make(chan string, 1)
	c.waiters = append(c.waiters, mine)
	c.mu.Unlock()
	return <-mine
}
