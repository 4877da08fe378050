// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "sync"

// Counter is a queue with a lock.
type Counter struct {
	mu      sync.Mutex
	changed *sync.Cond
	room    int
	plates  []string
}

func NewCounter(room int) *Counter {
	c := &Counter{room: room}
	c.changed = sync.NewCond(&c.mu)
	return c
}

func (c *Counter) Put(plate string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.plates) == c.room {
		c.changed.Wait()
	}
	c.plates = append(c.plates, plate)
}

func (c *Counter) Take(walk func()) (plate string, ok bool) {
	walk()
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.plates) == 0 {
		return "", false
	}
	plate = c.plates[0]
	c.plates = c.plates[1:]
	c.changed.Signal()
	return plate, true
}
