//koan:verdict wrong
// Whoever can't get all puts back what he has: others have seen the counter
// emptier than it was, and the soup is now behind the steak.

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
	walk()
	var arm []string
	for range n {
		select {
		case plate := <-c.plates:
			lift(plate)
			arm = append(arm, plate)
		default:
			for _, plate := range arm {
				c.plates <- plate
			}
			return nil
		}
	}
	return arm
}
