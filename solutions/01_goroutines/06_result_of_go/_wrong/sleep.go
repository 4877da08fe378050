//koan:verdict race
// A pause before reading: the bar may need longer, and even if it doesn't,
// nothing says that its answer can be seen.

package resultofgo

import "time"

func Bill(bar, kitchen func() int) int {
	var drinks int
	go func() { drinks = bar() }()
	food := kitchen()
	time.Sleep(10 * time.Millisecond)
	return drinks + food
}
