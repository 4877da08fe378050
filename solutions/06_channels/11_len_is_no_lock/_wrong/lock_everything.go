//koan:verdict serial
// With a lock around the walk, the waiters walk one after the other.

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
	c.taking.Lock()
	defer c.taking.Unlock()
	if len(c.plates) < n {
		return nil
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
