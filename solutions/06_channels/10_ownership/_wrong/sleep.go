//koan:verdict race
// After a nap, the waiter may be back. Or he may not.

package ownership

import (
	"sync"
	"time"
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
			carry(table, <-counter)
		}
	})
	var round []string
	for _, order := range orders {
		round = round[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		counter <- round
		time.Sleep(10 * time.Millisecond)
	}
	waiter.Wait()
}
