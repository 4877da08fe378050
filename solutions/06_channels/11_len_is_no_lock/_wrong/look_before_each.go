//koan:verdict wrong
// A look before each plate: the waiter doesn't get stuck, but he stops in the
// middle, with half a table on his arm.

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
		if len(c.plates) == 0 {
			return nil
		}
		plate := <-c.plates
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
