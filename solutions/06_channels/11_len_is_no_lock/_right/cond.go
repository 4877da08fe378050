// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "sync"

// Counter is a queue with a lock, and with another one for the waiters.
type Counter struct {
	taking sync.Mutex // held by the waiter who looks and takes

	mu     sync.Mutex // guards plates
	taken  *sync.Cond
	room   int
	plates []string
}

func NewCounter(room int) *Counter {
	c := &Counter{room: room}
	c.taken = sync.NewCond(&c.mu)
	return c
}

func (c *Counter) Put(plate string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.plates) == c.room {
		c.taken.Wait()
	}
	c.plates = append(c.plates, plate)
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	walk()
	c.taking.Lock()
	defer c.taking.Unlock()
	if c.left() < n {
		return nil
	}
	var arm []string
	for range n {
		plate := c.first()
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}

func (c *Counter) left() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.plates)
}

func (c *Counter) first() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	plate := c.plates[0]
	c.plates = c.plates[1:]
	c.taken.Signal()
	return plate
}
