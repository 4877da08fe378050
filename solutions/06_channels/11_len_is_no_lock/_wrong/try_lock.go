//koan:verdict wrong
// Whoever finds another waiter there goes home at once, even if there would have
// been enough for both.

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
	if !c.taking.TryLock() {
		return nil
	}
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
