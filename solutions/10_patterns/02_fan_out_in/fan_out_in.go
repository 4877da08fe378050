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
	var waiters sync.WaitGroup
	for _, purse := range purses {
		waiters.Go(func() { sums <- count(purse) })
	}
	// Waiting for the waiters and closing happen on the side. CashUp itself
	// books, and so it can't return before the last sum is in the book.
	go func() {
		waiters.Wait()
		close(sums)
	}()
	for euros := range sums {
		book(euros)
	}
}
