// Package resultofgo is about a bill that two people write.
package resultofgo

// Bill asks the bar and the kitchen, both at the same time, how much there is
// to pay, and returns the sum of their answers as soon as it has them.
func Bill(bar, kitchen func() int) int {
	var drinks int
	go func() {
		drinks = bar()
	}()
	food := kitchen()
	return drinks + food
}
