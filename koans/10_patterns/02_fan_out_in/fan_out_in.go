// Package fanoutin is about counting the money in the evening.
package fanoutin

import "sync"

// CashUp counts what the waiters have taken in. Each waiter counts his purse,
// all of them at the same time, and calls out the sum as soon as he has it.
// Meanwhile the boss books what is called out, one sum after the other.
//
// CashUp returns when all that is in the purses has been booked.
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
}
