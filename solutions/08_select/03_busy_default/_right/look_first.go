// Package busydefault looks for orders first, and waits only if there are none.
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
			continue
		default:
		}
		select {
		case order := <-orders:
			cook(order)
			cooked++
		case <-closing:
			return cooked
		}
	}
}
