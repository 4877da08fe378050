//koan:verdict wrong
// len and cap say nothing about a reader who stands there and waits: on a board
// without room, every note is dropped.

package trysend

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		if len(board) < cap(board) {
			board <- "served: " + order
		} else {
			dropped++
		}
	}
	return dropped
}
