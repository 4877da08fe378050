// Package ownership is about drinks on their way from the bar to the tables.
package ownership

import "sync"

// Serve lets go of a round when it is sent: nil has nothing to share.
func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	counter := make(chan []string)
	var waiter sync.WaitGroup
	waiter.Go(func() {
		for table := range orders {
			carry(table, <-counter)
		}
	})
	var round []string
	for _, order := range orders {
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		counter <- round
		round = nil
	}
	waiter.Wait()
}
