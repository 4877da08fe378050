//koan:verdict wrong
// A channel, but looked at like a slice: default makes the loop spin.

package passthecup

func Serve(next func() (order string, ok bool), brew func(order string)) {
	cups := make(chan string, 8)

	go func() {
		defer close(cups)
		for order, ok := next(); ok; order, ok = next() {
			cups <- order
		}
	}()

	for {
		select {
		case order, ok := <-cups:
			if !ok {
				return
			}
			brew(order)
		default:
		}
	}
}
