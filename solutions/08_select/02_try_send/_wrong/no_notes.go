//koan:verdict wrong
// No notes, no waiting. But those who look on see nothing.

package trysend

func Serve(
	orders []string,
	serve func(order string),
	board chan<- string,
) (dropped int) {
	for _, order := range orders {
		serve(order)
		dropped++
	}
	return dropped
}
