// Package busydefault has a function that waits for the next order.
package busydefault

func next(orders <-chan string, closing <-chan struct{}) (string, bool) {
	select {
	case order := <-orders:
		return order, true
	case <-closing:
		return "", false
	}
}

func Cook(
	orders <-chan string,
	closing <-chan struct{},
	cook func(order string),
) (cooked int) {
	for {
		order, ok := next(orders, closing)
		if !ok {
			return cooked
		}
		cook(order)
		cooked++
	}
}
