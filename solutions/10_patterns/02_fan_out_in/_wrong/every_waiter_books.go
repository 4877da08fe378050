//koan:verdict race
// Five pens in one book: that isn't one sum after the other.

package fanoutin

import "sync"

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	var waiters sync.WaitGroup
	for _, purse := range purses {
		waiters.Go(func() { book(count(purse)) })
	}
	waiters.Wait()
}
