//koan:verdict deadlock
// After a pause, the plates are just as gone.

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

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	if len(c.plates) < n {
		return nil
	}
	walk()
	time.Sleep(time.Millisecond)
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
