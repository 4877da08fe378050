//koan:verdict wrong
// With an alarm clock in the place of the default, no order has to wait. But the
// cook is woken a thousand times a second, looks round, and lies down again.

package busydefault

import "time"

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
		case <-time.After(time.Millisecond):
		}
	}
}
