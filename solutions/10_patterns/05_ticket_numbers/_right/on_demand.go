// Package ticketnumbers is about the numbers that customers draw.
package ticketnumbers

import "iter"

// Tickets asks the printer for each ticket; when there are no more questions,
// it is off.
func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		ask, tickets := make(chan int, 1), make(chan string, 1)
		defer close(ask)
		go func() {
			for number := range ask {
				tickets <- print(number)
			}
		}()
		for number := 1; number <= roll; number++ {
			if number == 1 {
				ask <- number
			}
			ticket := <-tickets
			if number < roll {
				ask <- number + 1
			}
			if !yield(ticket) {
				return
			}
		}
	}
}
