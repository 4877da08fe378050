// Package fantwo is about two chutes that end in one.
package fantwo

import "sync"

// Join has one goroutine for each side, and one that closes after both.
func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	var sides sync.WaitGroup
	for _, side := range []<-chan string{left, right} {
		sides.Go(func() {
			for letter := range side {
				common <- letter
			}
		})
	}
	go func() {
		sides.Wait()
		close(common)
	}()
	return common
}
