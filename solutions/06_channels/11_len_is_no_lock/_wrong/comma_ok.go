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

func (c *Counter) Take(walk func()) (plate string, ok bool) {
	if len(c.plates) == 0 {
		return "", false
	}
	walk()
	plate, ok = <-c.plates
	return plate, ok
}
