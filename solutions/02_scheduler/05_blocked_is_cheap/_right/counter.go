// Package blockedischeap is about an office that phones a lot.
package blockedischeap

import (
	"sync"
	"sync/atomic"
)

// Prices has a clerk a line; they cross off the shops on one list.
func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	var taken atomic.Int64
	var office sync.WaitGroup
	for range min(lines, len(shops)) {
		office.Go(func() {
			for {
				i := int(taken.Add(1)) - 1
				if i >= len(shops) {
					return
				}
				prices[i] = call(shops[i])
			}
		})
	}
	office.Wait()
	return prices
}
