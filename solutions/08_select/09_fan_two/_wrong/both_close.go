//koan:verdict race
// Both sides close what they share: the first to end closes it under the hands
// of the other, which then panics, at its next letter or at its own close.

package fantwo

func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	pass := func(side <-chan string) {
		defer close(common)
		for letter := range side {
			common <- letter
		}
	}
	go pass(left)
	go pass(right)
	return common
}
