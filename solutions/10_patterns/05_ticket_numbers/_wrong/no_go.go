//koan:verdict serial
// Without a goroutine nobody stays behind, but nobody prints ahead, either.

package ticketnumbers

import "iter"

func Tickets(
	roll int,
	print func(number int) (ticket string),
) iter.Seq[string] {
	return func(yield func(string) bool) {
		for number := 1; number <= roll; number++ {
			if !yield(print(number)) {
				return
			}
		}
	}
}
