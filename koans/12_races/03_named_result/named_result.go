// Package namedresult is about the papers of an order.
package namedresult

import (
	"strconv"
	"sync"
)

// Bar takes orders. The zero value is a bar that has just opened.
type Bar struct {
	kitchen sync.WaitGroup
}

// Order takes the order of a dish. The kitchen gets a ticket with the name of
// the dish, and cook begins with it. The guest gets a receipt at once, while
// the kitchen cooks: it says how long that will take. Many guests may order at
// the same time.
func (b *Bar) Order(
	dish string,
	minutes int,
	cook func(ticket string),
) (paper string) {
	paper = "1 " + dish
	b.kitchen.Go(func() {
		cook(paper)
	})
	return paper + ", in " + strconv.Itoa(minutes) + " minutes"
}

// Close returns when the kitchen has cooked everything that was ordered.
func (b *Bar) Close() {
	b.kitchen.Wait()
}
