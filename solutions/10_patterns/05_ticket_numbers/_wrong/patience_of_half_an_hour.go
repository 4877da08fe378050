//koan:verdict wrong
// Whoever is served for longer than that gets no more tickets.

package ticketnumbers

import (
	"iter"
	"time"
)

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets := make(chan string)
		go func() {
			defer close(tickets)
			for number := 1; number <= roll; number++ {
				select {
				case tickets <- print(number):
				case <-time.After(30 * time.Minute):
					return
				}
			}
		}()
		for ticket := range tickets {
			if !yield(ticket) {
				return
			}
		}
	}
}
