//koan:verdict rejected
// The setting of the whole program is changed to fit one function: more threads
// may now run Go code at once, and the clerks do nothing but wait.

package blockedischeap

import (
	"runtime"
	"sync"
)

func Prices(shops []string, lines int, call func(shop string) int) []int {
	runtime.GOMAXPROCS(lines)
	prices := make([]int, len(shops))
	next := make(chan int)
	var office sync.WaitGroup
	for range lines {
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
