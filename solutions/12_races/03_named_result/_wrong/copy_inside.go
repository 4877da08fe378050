//koan:verdict race
// A copy that the goroutine makes is made when it runs, and that may be after
// the return.

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
	b.kitchen.Go(func() {
		ticket := paper
		cook(ticket)
	})
	return paper + ", in " + strconv.Itoa(minutes) + " minutes"
}

func (b *Bar) Close() {
	b.kitchen.Wait()
}
