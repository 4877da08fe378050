// Package trysend is about notes on a board that perhaps nobody reads.
package trysend

// Serve has the waiter serve the orders, one after the other. After each he
// tells the board about it, for those who like to look on.
//
// The board is no reason to let guests wait: if it can't take a note at that
// very moment, because it is full or nobody is there, the note is dropped.
// Notes that were taken arrive in the order of serving. Serve returns how many
// were dropped, as soon as the last order has been served.
func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		// With a default the select doesn't wait: either the note is taken now,
		// or it is dropped.
		select {
		case board <- "served: " + order:
		default:
			dropped++
		}
	}
	return dropped
}
