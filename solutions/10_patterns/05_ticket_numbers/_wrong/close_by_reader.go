//koan:verdict race
// Who receives closes: the printer's next ticket meets a closed channel.

package ticketnumbers

import "iter"

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets := make(chan string)
		go func() {
			defer func() { _ = recover() }()
			for number := 1; number <= roll; number++ {
				tickets <- print(number)
			}
		}()
		defer close(tickets)
		for range roll {
			if !yield(<-tickets) {
				return
			}
		}
	}
}
