//koan:verdict serial
// The lines of a batch are all free only when its longest call is over.

package blockedischeap

import "sync"

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	for start := 0; start < len(shops); start += lines {
		var batch sync.WaitGroup
		for i := start; i < min(start+lines, len(shops)); i++ {
			batch.Go(func() { prices[i] = call(shops[i]) })
		}
		batch.Wait()
	}
	return prices
}
