// Package busydefault is about a cook on a quiet evening.
package busydefault

// Cook takes orders as they come, and cooks each at once, one after the other.
// As long as there are none he rests: he sits in the kitchen and costs nothing,
// but he is wide awake the moment an order comes.
//
// When closing is closed he goes home, and Cook returns how many orders were
// cooked. Nobody orders after closing.
func Cook(
	orders <-chan string,
	closing <-chan struct{},
	cook func(order string),
) (cooked int) {
	for {
		// Without a default, select waits until there is something to do.
		select {
		case order := <-orders:
			cook(order)
			cooked++
		case <-closing:
			return cooked
		}
	}
}
