//koan:verdict race
// An assignment before a bare return is the same write, only visible.

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
		cook(paper)
	})
	paper = paper + ", in " + strconv.Itoa(minutes) + " minutes"
	return
}

func (b *Bar) Close() {
	b.kitchen.Wait()
}
