//koan:verdict wrong
// A channel of a thousand places has no room for the banquet: the cook waits
// for a waiter.

package dishready

type Counter struct{ dishes chan string }

func New() *Counter { return &Counter{make(chan string, 1000)} }

func (c *Counter) Put(dishes ...string) {
	for _, dish := range dishes {
		c.dishes <- dish
	}
}

func (c *Counter) Take() string { return <-c.dishes }
