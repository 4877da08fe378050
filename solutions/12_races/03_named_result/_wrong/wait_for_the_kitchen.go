//koan:verdict serial
// The guest gets the receipt together with the dish.

package namedresult

import (
	"strconv"
	"sync"
)

type Bar struct {
	kitchen sync.WaitGroup
}

func (b *Bar) Order(
	dish string,
	minutes int,
	cook func(ticket string),
) (paper string) {
	paper = "1 " + dish
	cooked := make(chan bool)
	b.kitchen.Go(func() {
		cook(paper)
		close(cooked)
	})
	<-cooked
	return paper + ", in " + strconv.Itoa(minutes) + " minutes"
}

func (b *Bar) Close() {
	b.kitchen.Wait()
}
