//koan:verdict deadlock
// The second result of a receive says whether the channel is closed, not
// whether there is something in it: an empty open channel still blocks.

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
		plate, ok := <-c.plates
		if !ok {
			return nil
		}
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
