//koan:verdict wrong
// When the cashier leaves, the shop closes, with cups still on the counter.

package passthecup

func Serve(next func() (order string, ok bool), brew func(order string)) {
	cups := make(chan string, 8)

	go func() {
		for order := range cups {
			brew(order)
		}
	}()

	for order, ok := next(); ok; order, ok = next() {
		cups <- order
	}
	close(cups)
}
