//koan:verdict race
// A number beside the channel, looked at and changed in two steps.

package lenisnolock

type Counter struct {
	plates chan string
	sold   int
}

func NewCounter(room int) *Counter {
	return &Counter{plates: make(chan string, room)}
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	if len(c.plates)-c.sold < n {
		return nil
	}
	c.sold += n
	walk()
	var arm []string
	for range n {
		plate := <-c.plates
		c.sold--
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
