//koan:verdict serial
// Eight clerks per processor are more clerks; but how many calls wait has
// nothing to do with processors.

package blockedischeap

import (
	"runtime"
	"sync"
)

func Prices(shops []string, lines int, call func(shop string) int) []int {
	prices := make([]int, len(shops))
	next := make(chan int)
	var office sync.WaitGroup
	for range min(lines, 8*runtime.GOMAXPROCS(0)) {
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
