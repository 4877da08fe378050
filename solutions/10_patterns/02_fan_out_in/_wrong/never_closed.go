//koan:verdict leak
// All sums are booked, but the boss still listens.

package fanoutin

import "sync"

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int)
	var booked sync.WaitGroup
	booked.Add(len(purses))
	go func() {
		for euros := range sums {
			book(euros)
			booked.Done()
		}
	}()
	for _, purse := range purses {
		go func() { sums <- count(purse) }()
	}
	booked.Wait()
}
