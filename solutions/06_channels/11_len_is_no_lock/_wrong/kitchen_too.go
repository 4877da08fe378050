//koan:verdict deadlock
// The kitchen takes the same lock, and keeps it while the counter is full: now
// no waiter gets there to make room.

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
	c.taking.Lock()
	defer c.taking.Unlock()
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
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
