//koan:verdict wrong
// The return writes the result before the deferred Unlock, so there is no data
// race any more. But now the kitchen always gets the receipt.

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
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	b.kitchen.Go(func() {
		mu.Lock()
		ticket := paper
		mu.Unlock()
		cook(ticket)
	})
	return paper + ", in " + strconv.Itoa(minutes) + " minutes"
}

func (b *Bar) Close() {
	b.kitchen.Wait()
}
