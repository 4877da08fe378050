//koan:verdict wrong
// A clock that is set to nothing is no default: it may be ready as well as the
// board, and the select draws lots. Notes are dropped that had their place.

package trysend

import "time"

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		select {
		case board <- "served: " + order:
		case <-time.After(0):
			dropped++
		}
	}
	return dropped
}
