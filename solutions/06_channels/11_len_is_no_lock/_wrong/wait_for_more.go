//koan:verdict wrong
// Standing at the counter and looking again and again is waiting, too.

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
	for {
		select {
		case plate := <-c.plates:
			return plate, true
		default:
			time.Sleep(time.Millisecond)
		}
	}
}
