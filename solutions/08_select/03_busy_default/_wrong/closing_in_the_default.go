//koan:verdict wrong
// The case moved, but somewhere there is still a default, and no wait.

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
		default:
			select {
			case <-closing:
				return cooked
			default:
			}
		}
	}
}
