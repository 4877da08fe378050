//koan:verdict wrong
// Looking and taking are one step now, for one plate. The table needs two.

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
	var arm []string
	for range n {
		select {
		case plate := <-c.plates:
			lift(plate)
			arm = append(arm, plate)
		default:
			return arm
		}
	}
	return arm
}
