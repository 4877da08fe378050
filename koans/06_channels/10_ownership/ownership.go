// Package ownership is about drinks on their way from the bar to the tables.
package ownership

import "sync"

// Serve has the drinks of all tables poured and carried, table after table. The
// barman pours what a table has ordered, drink by drink, and hands the round to
// the waiter. While the waiter carries it to the table, the barman pours the
// next round; if the waiter isn't back by then, he waits for him.
//
// A round has the drinks in the order in which they were ordered, and stays as
// it was handed over until carry has returned. Serve returns when the last
// round has been carried.
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
	}
	waiter.Wait()
}
