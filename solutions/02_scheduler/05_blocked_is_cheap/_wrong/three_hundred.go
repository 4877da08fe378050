//koan:verdict serial
// As many clerks as this office has lines, written down: another one has more.

package blockedischeap

import "sync"

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	next := make(chan int)
	var office sync.WaitGroup
	for range min(lines, 300) {
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
