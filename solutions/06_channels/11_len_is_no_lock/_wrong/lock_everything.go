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

func (c *Counter) Take(walk func()) (plate string, ok bool) {
	c.taking.Lock()
	defer c.taking.Unlock()
	if len(c.plates) == 0 {
		return "", false
	}
	walk()
	return <-c.plates, true
}
