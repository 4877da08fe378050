//koan:verdict race
// A lock that only the barman locks keeps nobody out.

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
			carry(table, <-counter)
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
