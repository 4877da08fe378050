//koan:verdict wrong
// A moment after the last sum was called out, the boss is still booking it.

package fanoutin

import (
	"sync"
	"time"
)

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int)
	go func() {
		for euros := range sums {
			book(euros)
		}
	}()
	var waiters sync.WaitGroup
	for _, purse := range purses {
		waiters.Go(func() { sums <- count(purse) })
	}
	waiters.Wait()
	close(sums)
	time.Sleep(5 * time.Millisecond)
}
