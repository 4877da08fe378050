//koan:verdict wrong
// Asking the clock before each round makes the rounds slower, not fewer.

package busydefault

import "time"

func Cook(
	orders <-chan string,
	closing <-chan struct{},
	cook func(order string),
) (cooked int) {
	last := time.Now()
	for {
		if time.Since(last) < time.Millisecond {
			continue
		}
		last = time.Now()
		select {
		case order := <-orders:
			cook(order)
			cooked++
		case <-closing:
			return cooked
		default:
		}
	}
}
