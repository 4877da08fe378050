//koan:verdict wrong
// Waiting goroutines are cheap, telephone lines are not: there are only so many.

package blockedischeap

import "sync"

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	var calls sync.WaitGroup
	for i, shop := range shops {
		calls.Go(func() { prices[i] = call(shop) })
	}
	calls.Wait()
	return prices
}
