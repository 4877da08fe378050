// Package fanoutin is about counting the money in the evening.
package fanoutin

import "sync"

// CashUp lends the book to one waiter at a time.
func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	var mu sync.Mutex
	var waiters sync.WaitGroup
	for _, purse := range purses {
		waiters.Go(func() {
			euros := count(purse)
			mu.Lock()
			defer mu.Unlock()
			book(euros)
		})
	}
	waiters.Wait()
}
