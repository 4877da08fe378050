//koan:verdict wrong
// The printer switches itself off after two minutes without a customer: one who
// is served for five is told that the roll is at its end.

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
				case <-time.After(2 * time.Minute):
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
