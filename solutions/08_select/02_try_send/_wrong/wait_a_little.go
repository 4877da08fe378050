//koan:verdict serial
// A second of patience for each note is a second that each guest waits.

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
		case <-time.After(time.Second):
			dropped++
		}
	}
	return dropped
}
