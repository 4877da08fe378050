// Package ownership is about drinks on their way from the bar to the tables.
package ownership

import "sync"

// Serve makes a round of the right size for each table.
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
	for _, order := range orders {
		round := make([]string, len(order))
		for i, drink := range order {
			round[i] = pour(drink)
		}
		counter <- round
	}
	waiter.Wait()
}
