// Package trysend counts what was taken.
package trysend

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	taken := 0
	for _, order := range orders {
		serve(order)
		note := "served: " + order
		select {
		case board <- note:
			taken++
		default:
		}
	}
	return len(orders) - taken
}
