//koan:verdict race
// With room for more rounds on the counter, even more of them are the same one.

package ownership

import "sync"

func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	counter := make(chan []string, len(orders))
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
	}
	waiter.Wait()
}
