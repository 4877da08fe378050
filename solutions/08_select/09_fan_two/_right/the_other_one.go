// Package fantwo is about two chutes that end in one.
package fantwo

// Join goes on with the other side alone when one has ended.
func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	go func() {
		defer close(common)
		rest := left
		for rest == left {
			select {
			case letter, open := <-left:
				if !open {
					rest = right
					break
				}
				common <- letter
			case letter, open := <-right:
				if !open {
					for letter := range left {
						common <- letter
					}
					return
				}
				common <- letter
			}
		}
		for letter := range rest {
			common <- letter
		}
	}()
	return common
}
