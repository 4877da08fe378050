//koan:verdict wrong
// Two variables know which side has ended, but its case stays ready: until
// the other side ends, the loop runs in circles.

package fantwo

func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	go func() {
		defer close(common)
		leftOpen, rightOpen := true, true
		for leftOpen || rightOpen {
			var letter string
			select {
			case letter, leftOpen = <-left:
				if leftOpen {
					common <- letter
				}
			case letter, rightOpen = <-right:
				if rightOpen {
					common <- letter
				}
			}
		}
	}()
	return common
}
