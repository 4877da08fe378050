// Package resultofgo is about a bill that two people write.
package resultofgo

// Bill reads the variable after the channel has been closed.
func Bill(bar, kitchen func() int) int {
	var drinks int
	counted := make(chan struct{})
	go func() {
		defer close(counted)
		drinks = bar()
	}()
	food := kitchen()
	<-counted
	return drinks + food
}
