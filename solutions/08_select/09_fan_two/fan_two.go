// Package fantwo is about two chutes that end in one.
package fantwo

// Join returns at once, with one chute for the letters of two: whatever comes
// down the left or the right one comes down there, at the moment at which it
// comes, no matter from which side. Letters of the same side stay in order.
//
// When both chutes have been closed, and the last letter has been taken, the
// common one is closed. Then nobody is at work behind the wall any more.
func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	go func() {
		defer close(common)
		// A side that has ended is set to nil: that case is switched off. When
		// both are, it's over.
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
	}()
	return common
}
