// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

// Counter gives out a plate first; then the waiter walks over to fetch it.
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
	select {
	case plate := <-c.plates:
		walk()
		return plate, true
	default:
		return "", false
	}
}
