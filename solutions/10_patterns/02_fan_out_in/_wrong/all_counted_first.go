//koan:verdict serial
// The boss begins only when the slowest waiter is through.

package fanoutin

import "sync"

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int, len(purses))
	var waiters sync.WaitGroup
	for _, purse := range purses {
		waiters.Go(func() { sums <- count(purse) })
	}
	waiters.Wait()
	close(sums)
	for euros := range sums {
		book(euros)
	}
}
