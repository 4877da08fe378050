//koan:verdict wrong
// The longer the nap, the cheaper it is, and the longer the guest waits.

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
			time.Sleep(time.Second)
		}
	}
}
