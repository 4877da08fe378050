//koan:verdict race
// A short sleep lets the kitchen read first, most of the time. It orders
// nothing.

package namedresult

import (
	"strconv"
	"sync"
	"time"
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
	b.kitchen.Go(func() {
		cook(paper)
	})
	time.Sleep(time.Millisecond)
	return paper + ", in " + strconv.Itoa(minutes) + " minutes"
}

func (b *Bar) Close() {
	b.kitchen.Wait()
}
