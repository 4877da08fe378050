//koan:verdict wrong
// The notes are dropped, but nobody learns that there were any.

package trysend

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		select {
		case board <- "served: " + order:
		default:
		}
	}
	return dropped
}
