// Package ticketnumbers is about the numbers that customers draw.
package ticketnumbers

import "iter"

// Tickets has a new goroutine print each ticket; there is room for it, so it
// ends whoever comes.
func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		printing := func(number int) <-chan string {
			ready := make(chan string, 1)
			go func() { ready <- print(number) }()
			return ready
		}
		if roll == 0 {
			return
		}
		next := printing(1)
		for number := 1; number <= roll; number++ {
			ticket := <-next
			if number < roll {
				next = printing(number + 1)
			}
			if !yield(ticket) {
				return
			}
		}
	}
}
