//koan:verdict deadlock
// Without a goroutine nobody can take a letter before Join has returned, and
// Join returns only when they have all been taken.

package fantwo

func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	defer close(common)
	for left != nil || right != nil {
		select {
		case letter, open := <-left:
			if !open {
				left = nil
				continue
			}
			common <- letter
		case letter, open := <-right:
			if !open {
				right = nil
				continue
			}
			common <- letter
		}
	}
	return common
}
