// Package ownership is about drinks on their way from the bar to the tables.
package ownership

import (
	"slices"
	"sync"
)

// Serve sends a copy, and keeps what it writes on to itself.
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
		round = round[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		counter <- slices.Clone(round)
	}
	waiter.Wait()
}
