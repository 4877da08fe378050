// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "sync/atomic"

// Counter has a number of its own, which one step can both look at and change.
type Counter struct {
	plates chan string
	free   atomic.Int64 // plates on the counter that belong to nobody yet
}

func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
	c.free.Add(1)
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	for {
		free := c.free.Load()
		if free < int64(n) {
			return nil
		}
		if c.free.CompareAndSwap(free, free-int64(n)) {
			break
		}
	}
	walk()
	var arm []string
	for range n {
		plate := <-c.plates
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
