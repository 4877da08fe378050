//koan:verdict deadlock
// A lock around the look doesn't make it last until the grip.

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

func (c *Counter) Take(walk func()) (plate string, ok bool) {
	c.looking.Lock()
	empty := len(c.plates) == 0
	c.looking.Unlock()
	if empty {
		return "", false
	}
	walk()
	return <-c.plates, true
}
