//koan:verdict wrong
// Standing at the counter and looking again and again is waiting, too.

package lenisnolock

import (
	"sync"
	"time"
)

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
	for len(c.plates) < n {
		time.Sleep(time.Millisecond)
	}
	var arm []string
	for range n {
		plate := <-c.plates
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
