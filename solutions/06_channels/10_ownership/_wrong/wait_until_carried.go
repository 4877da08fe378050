//koan:verdict serial
// The barman waits until the round is at the table before he pours again.

package ownership

import "sync"

func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	counter := make(chan []string)
	back := make(chan struct{})
	var waiter sync.WaitGroup
	waiter.Go(func() {
		for table := range orders {
			carry(table, <-counter)
			back <- struct{}{}
		}
	})
	var round []string
	for _, order := range orders {
		round = round[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		counter <- round
		<-back
	}
	waiter.Wait()
}
