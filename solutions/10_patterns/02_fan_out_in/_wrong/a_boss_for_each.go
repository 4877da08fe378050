//koan:verdict race
// With as many bosses as waiters nobody waits, but they share one book.

package fanoutin

import "sync"

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int)
	var bosses, waiters sync.WaitGroup
	for _, purse := range purses {
		bosses.Go(func() {
			for euros := range sums {
				book(euros)
			}
		})
		waiters.Go(func() { sums <- count(purse) })
	}
	waiters.Wait()
	close(sums)
	bosses.Wait()
}
