//koan:verdict deadlock
// The look is under the lock, and so is each grip; but between two of them the
// lock is free, and the number isn't true any more.

package lenisnolock

import "sync"

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

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	walk()
	c.taking.Lock()
	defer c.taking.Unlock()
	if len(c.plates) < n {
		return nil
	}
	var arm []string
	for range n {
		plate := <-c.plates
		c.taking.Unlock()
		lift(plate)
		c.taking.Lock()
		arm = append(arm, plate)
	}
	return arm
}
