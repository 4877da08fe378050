// Package dishready is about the counter between the kitchen and the waiters.
package dishready

// Counter is in one of its two channels: in some when there are dishes on it,
// in none when there aren't.
type Counter struct {
	some chan []string
	none chan []string
}

// New is a counter without dishes.
func New() *Counter {
	c := &Counter{make(chan []string, 1), make(chan []string, 1)}
	c.none <- nil
	return c
}

// Put puts dishes on the counter, full or empty.
func (c *Counter) Put(dishes ...string) {
	var all []string
	select {
	case all = <-c.some:
	case all = <-c.none:
	}
	c.back(append(all, dishes...))
}

// Take waits for a counter that isn't empty.
func (c *Counter) Take() string {
	all := <-c.some
	c.back(all[1:])
	return all[0]
}

func (c *Counter) back(dishes []string) {
	if len(dishes) == 0 {
		c.none <- nil
		return
	}
	c.some <- dishes
}
