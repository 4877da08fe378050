// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "sync"

// Counter keeps in mind which plates are sold; the waiters lift side by side.
type Counter struct {
	plates chan string
	mu     sync.Mutex // guards sold, and what is taken
	sold   int        // plates on the counter that belong to somebody
}

func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	c.mu.Lock()
	if len(c.plates)-c.sold < n {
		c.mu.Unlock()
		return nil
	}
	c.sold += n
	c.mu.Unlock()

	walk()
	var arm []string
	for range n {
		c.mu.Lock()
		plate := <-c.plates // there is one: it is sold
		c.sold--
		c.mu.Unlock()
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
