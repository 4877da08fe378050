// Package resultofgo is about a bill that two people write.
package resultofgo

// Bill adds up two answers, in whatever order they come.
func Bill(bar, kitchen func() int) int {
	answers := make(chan int, 2)
	for _, ask := range []func() int{bar, kitchen} {
		go func() { answers <- ask() }()
	}
	return <-answers + <-answers
}
