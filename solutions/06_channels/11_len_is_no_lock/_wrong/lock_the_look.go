//koan:verdict deadlock
// A lock around the look doesn't make it last until the last grip.

package lenisnolock

import "sync"

type Counter struct {
	plates  chan string
	looking sync.Mutex
}

func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	walk()
	c.looking.Lock()
	enough := len(c.plates) >= n
	c.looking.Unlock()
	if !enough {
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
