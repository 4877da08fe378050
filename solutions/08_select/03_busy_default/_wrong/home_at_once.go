//koan:verdict wrong
// Nothing to do is no reason to go home: the guests are yet to come.

package busydefault

func Cook(
	orders <-chan string,
	closing <-chan struct{},
	cook func(order string),
) (cooked int) {
	for {
		select {
		case order := <-orders:
			cook(order)
			cooked++
		case <-closing:
			return cooked
		default:
			return cooked
		}
	}
}
