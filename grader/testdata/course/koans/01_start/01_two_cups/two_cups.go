// Package twocups is about a barista and two cups.
package twocups

import "sync"

// Fill fills both cups at the same time and returns how many it filled.
func Fill(pour func()) int {
	var wg sync.WaitGroup
	filled := 0
	for range 2 {
		wg.Go(func() {
			pour()
			filled++
		})
	}
	wg.Wait()
	return filled
}
