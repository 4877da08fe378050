// Package fanoutin is about counting the money in the evening.
package fanoutin

import "sync"

// CashUp has the boss say when everything is booked.
func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int)
	booked := make(chan struct{})
	go func() {
		defer close(booked)
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
	<-booked
}
