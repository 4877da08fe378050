// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

// Counter lets one waiter at a time look and take: a channel can be a lock, too.
type Counter struct {
	plates chan string
	turn   chan struct{} // holds a token while somebody looks and takes
}

func NewCounter(room int) *Counter {
	return &Counter{
		plates: make(chan string, room),
		turn:   make(chan struct{}, 1),
	}
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	walk()
	c.turn <- struct{}{}
	defer func() { <-c.turn }()
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
