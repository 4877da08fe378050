//koan:verdict serial
// Who cooks first and writes the receipt then has no race, and guests who
// wait.

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
	cook(paper)
	return paper + ", in " + strconv.Itoa(minutes) + " minutes"
}

func (b *Bar) Close() {
	b.kitchen.Wait()
}
