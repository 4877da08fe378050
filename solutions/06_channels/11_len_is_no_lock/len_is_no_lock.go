// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "sync"

// Counter is where the kitchen puts its plates, and where the waiters take
// them. Make it with NewCounter.
type Counter struct {
	plates chan string
	taking sync.Mutex // held by the waiter who looks and takes
}

// NewCounter is an empty counter with room for so many plates.
func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

// Put puts a plate on the counter. While the counter is full, it waits.
func (c *Counter) Put(plate string) {
	c.plates <- plate
}

// Take fetches the n plates for a waiter's table, those that have been on the
// counter longest. The waiter walks over to it, perhaps together with others.
// Then he takes one plate after the other, and lifts each onto his arm before
// he reaches for the next. If there aren't n plates for him, he touches none
// and comes back with empty hands: he may have to let another waiter finish,
// but he never waits for the kitchen. If he sees from afar that there are too
// few, he may save the walk.
func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	if len(c.plates) < n {
		return nil // only to save the walk: soon it may be different
	}
	walk()
	// From this look until the last plate is lifted nobody else takes any; what
	// the kitchen puts there meanwhile does no harm.
	c.taking.Lock()
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
