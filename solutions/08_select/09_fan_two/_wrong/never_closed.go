//koan:verdict deadlock
// Nobody closes the common chute: whoever ranges over it waits for ever.

package fantwo

func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	pass := func(side <-chan string) {
		for letter := range side {
			common <- letter
		}
	}
	go pass(left)
	go pass(right)
	return common
}
