//koan:verdict serial
// With a lock around both, the barman can't pour while the waiter carries; and
// nothing says who of them gets it first.

package ownership

import "sync"

func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	counter := make(chan []string)
	var mu sync.Mutex
	var waiter sync.WaitGroup
	waiter.Go(func() {
		for table := range orders {
			round := <-counter
			mu.Lock()
			carry(table, round)
			mu.Unlock()
		}
	})
	var round []string
	for _, order := range orders {
		mu.Lock()
		round = round[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		mu.Unlock()
		counter <- round
	}
	waiter.Wait()
}
