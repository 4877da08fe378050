//koan:verdict race
// The waiter makes the copy when the round is his already, while the barman
// writes on it again.

package ownership

import (
	"slices"
	"sync"
)

func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	counter := make(chan []string)
	var waiter sync.WaitGroup
	waiter.Go(func() {
		for table := range orders {
			carry(table, slices.Clone(<-counter))
		}
	})
	var round []string
	for _, order := range orders {
		round = round[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		counter <- round
	}
	waiter.Wait()
}
