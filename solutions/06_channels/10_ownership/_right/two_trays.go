// Package ownership is about drinks on their way from the bar to the tables.
package ownership

import "sync"

// Serve has two trays. Whoever holds a tray owns it: the barman may only write
// on one that the waiter has brought back.
func Serve(
	orders [][]string,
	pour func(drink string) (glass string),
	carry func(table int, round []string),
) {
	counter := make(chan []string)
	trays := make(chan []string, 2)
	trays <- nil
	trays <- nil
	var waiter sync.WaitGroup
	waiter.Go(func() {
		for table := range orders {
			round := <-counter
			carry(table, round)
			trays <- round
		}
	})
	for _, order := range orders {
		round := (<-trays)[:0]
		for _, drink := range order {
			round = append(round, pour(drink))
		}
		counter <- round
	}
	waiter.Wait()
}
