//koan:verdict serial
// First the whole left side and then the right one: the letters on the right
// wait until the left side has ended.

package fantwo

func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	go func() {
		defer close(common)
		for letter := range left {
			common <- letter
		}
		for letter := range right {
			common <- letter
		}
	}()
	return common
}
