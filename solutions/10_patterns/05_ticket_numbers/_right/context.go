// Package ticketnumbers is about the numbers that customers draw.
package ticketnumbers

import (
	"context"
	"iter"
)

// Tickets switches the printer off by context.
func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets := make(chan string)
		open, off := context.WithCancel(context.Background())
		defer off()
		go func() {
			defer close(tickets)
			for number := 1; number <= roll; number++ {
				select {
				case tickets <- print(number):
				case <-open.Done():
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
