// Package ticketnumbers is about the numbers that customers draw.
package ticketnumbers

import "iter"

// Tickets is a roll of numbered tickets, from 1 to the end of the roll, for a
// range loop. The printer works ahead: while the customer with one ticket is
// being served, that is, in the body of the loop, it prints the next one and
// holds it ready. It is never further ahead than that.
//
// Whenever the loop ends, for whatever reason, the printer finishes the ticket
// it is printing, and is switched off. Each range loop has a printer of its
// own, and begins with number 1.
func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets := make(chan string)
		// The loop may end with break, return or a panic in its body. In each
		// case off is closed, since that is deferred, and the printer hears it.
		off := make(chan struct{})
		defer close(off)
		go func() {
			defer close(tickets)
			for number := 1; number <= roll; number++ {
				select {
				case tickets <- print(number):
				case <-off:
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
