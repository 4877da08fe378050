//koan:verdict wrong
// A nap of a millisecond, a thousand times a second, is no rest. And the nap is
// what the guest waits for.

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
		default:
			time.Sleep(time.Millisecond)
		}
	}
}
