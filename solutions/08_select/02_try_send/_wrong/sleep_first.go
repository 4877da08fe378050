//koan:verdict deadlock
// However long the waiter sleeps before: when he sends, he waits.

package trysend

import "time"

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		time.Sleep(time.Millisecond)
		board <- "served: " + order
	}
	return dropped
}
