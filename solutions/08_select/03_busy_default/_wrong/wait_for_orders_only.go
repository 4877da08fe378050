//koan:verdict deadlock
// In the default he waits for an order, and can not hear that the bar closes.

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
			cook(<-orders)
			cooked++
		}
	}
}
