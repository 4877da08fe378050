//koan:verdict wrong
// Whoever takes the rest of the roll does set the printer free, when it has
// printed everything.

package ticketnumbers

import "iter"

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets := make(chan string)
		go func() {
			defer close(tickets)
			for number := 1; number <= roll; number++ {
				tickets <- print(number)
			}
		}()
		defer func() {
			for range tickets {
			}
		}()
		for ticket := range tickets {
			if !yield(ticket) {
				return
			}
		}
	}
}
