// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

// Counter has no signs from afar: everybody walks.
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
	walk()
	select {
	case plate := <-c.plates:
		return plate, true
	default:
		return "", false
	}
}
