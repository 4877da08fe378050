//koan:verdict wrong
// He snatches all plates before he lifts the first: he hasn't so many hands.
// Between the look and the last grip there is still a gap, only a smaller one.

package lenisnolock

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
	if len(c.plates) < n {
		return nil
	}
	var arm []string
	for range n {
		arm = append(arm, <-c.plates)
	}
	for _, plate := range arm {
		lift(plate)
	}
	return arm
}
