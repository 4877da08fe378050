//koan:verdict serial
// A bigger number is still a number out of the air: here it is too small, and
// in an office with one line it would be too big.

package blockedischeap

import "sync"

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	next := make(chan int)
	var office sync.WaitGroup
	for range min(lines, 64) {
		office.Go(func() {
			for i := range next {
				prices[i] = call(shops[i])
			}
		})
	}
	for i := range shops {
		next <- i
	}
	close(next)
	office.Wait()
	return prices
}
