// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "sync"

// Counter lets one waiter at a time look and take; they walk without the lock.
type Counter struct {
	plates chan string
	taking sync.Mutex
}

func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
}

func (c *Counter) Take(walk func()) (plate string, ok bool) {
	if len(c.plates) == 0 {
		return "", false
	}
	walk()
	c.taking.Lock()
	defer c.taking.Unlock()
	if len(c.plates) == 0 {
		return "", false
	}
	return <-c.plates, true
}
