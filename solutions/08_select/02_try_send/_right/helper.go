// Package trysend has a name for trying.
package trysend

// try sends v if that is possible now, and says whether it was.
func try[T any](ch chan<- T, v T) bool {
	select {
	case ch <- v:
		return true
	default:
		return false
	}
}

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		if !try(board, "served: "+order) {
			dropped++
		}
	}
	return dropped
}
