// Package doneincrowd says goodbye.
package doneincrowd

import "sync"

// Goodbye waits for n guests.
func Goodbye(n int) {
	var wg sync.WaitGroup
	for range n + 1 {
		wg.Done()
	}
	wg.Wait()
}
