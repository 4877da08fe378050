// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

// Counter is where the kitchen puts its plates, and where the waiters take
// them. Make it with NewCounter.
type Counter struct {
	plates chan string
}

// NewCounter is an empty counter with room for so many plates.
func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

// Put puts a plate on the counter. While the counter is full, it waits.
func (c *Counter) Put(plate string) {
	c.plates <- plate
}

// Take gives a waiter the plate that has been on the counter longest. He has
// to walk over to it, and may do so together with others. If there is no plate
// for him, he goes away with empty hands, and ok is false: a waiter never waits
// at the counter. If he sees from afar that it is empty, he may save the walk.
func (c *Counter) Take(walk func()) (plate string, ok bool) {
	if len(c.plates) == 0 {
		return "", false // only to save the walk: soon it may be different
	}
	walk()
	// Looking and taking are one step here: nobody can come in between.
	select {
	case plate := <-c.plates:
		return plate, true
	default:
		return "", false
	}
}
