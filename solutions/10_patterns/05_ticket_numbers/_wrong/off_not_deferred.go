//koan:verdict leak
// A panic in the body doesn't come past the line that switches off.

package ticketnumbers

import "iter"

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		tickets, off := make(chan string), make(chan struct{})
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
				break
			}
		}
		close(off)
	}
}
