//koan:verdict wrong
// One who pins up the notes when everything is over finds room for fewer of them,
// and those who look on learn it all too late.

package trysend

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
	}
	for _, order := range orders {
		select {
		case board <- "served: " + order:
		default:
			dropped++
		}
	}
	return dropped
}
