//koan:verdict leak
// A goroutine for each note: the waiter is free, but they stand before the board
// for ever, in no order, and nothing is ever dropped.

package trysend

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		go func() { board <- "served: " + order }()
	}
	return dropped
}
