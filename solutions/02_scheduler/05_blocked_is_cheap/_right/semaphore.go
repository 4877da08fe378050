// Package blockedischeap is about an office that phones a lot.
package blockedischeap

import "sync"

// Prices starts a goroutine for each call; a line is a place in a channel.
func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	free := make(chan struct{}, lines)
	var calls sync.WaitGroup
	for i, shop := range shops {
		free <- struct{}{}
		calls.Go(func() {
			defer func() { <-free }()
			prices[i] = call(shop)
		})
	}
	calls.Wait()
	return prices
}
