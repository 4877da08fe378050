//koan:verdict serial
// Looking now and then makes letters wait that could have passed at once.

package fantwo

import "time"

func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	go func() {
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
			default:
				time.Sleep(time.Millisecond)
			}
		}
	}()
	return common
}
