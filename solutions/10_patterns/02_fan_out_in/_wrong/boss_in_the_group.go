//koan:verdict deadlock
// The boss waits for the end, and the end waits for everybody, him included.

package fanoutin

import "sync"

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int)
	var staff sync.WaitGroup
	staff.Go(func() {
		for euros := range sums {
			book(euros)
		}
	})
	for _, purse := range purses {
		staff.Go(func() { sums <- count(purse) })
	}
	staff.Wait()
	close(sums)
}
