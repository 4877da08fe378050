//koan:verdict wrong
// Whoever doesn't want to wait for the answer writes a bill without drinks; and
// the bar is left with an answer that nobody takes.

package resultofgo

func Bill(bar, kitchen func() int) int {
	drinks := make(chan int, 1)
	go func() { drinks <- bar() }()
	food := kitchen()
	select {
	case n := <-drinks:
		return n + food
	default:
		return food
	}
}
