// Package blockedischeap is about an office that phones a lot.
package blockedischeap

import "sync"

// Prices has all clerks there from the start; they wait for a line.
func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	free := make(chan struct{}, lines)
	var calls sync.WaitGroup
	for i, shop := range shops {
		calls.Go(func() {
			free <- struct{}{}
			prices[i] = call(shop)
			<-free
		})
	}
	calls.Wait()
	return prices
}
