//koan:verdict panic
// One switch for all loops: the second loop that ends early finds it closed.

package ticketnumbers

import "iter"

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	off := make(chan struct{})
	return func(yield func(string) bool) {
		tickets := make(chan string)
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
