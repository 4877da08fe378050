//koan:verdict wrong
// A box for tickets: now the printer is far ahead, and still not off.

package ticketnumbers

import "iter"

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets := make(chan string, 4096)
		go func() {
			defer close(tickets)
			for number := 1; number <= roll; number++ {
				tickets <- print(number)
			}
		}()
		for ticket := range tickets {
			if !yield(ticket) {
				return
			}
		}
	}
}
