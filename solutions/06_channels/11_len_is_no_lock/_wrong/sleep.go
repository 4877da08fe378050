//koan:verdict deadlock
// After a pause, the plate is just as gone.

package lenisnolock

import "time"

type Counter struct {
	plates chan string
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
	time.Sleep(time.Millisecond)
	return <-c.plates, true
}
