//koan:verdict deadlock
// The cashier goes home without a word, the barista waits for ever.

package passthecup

func Serve(next func() (order string, ok bool), brew func(order string)) {
	cups := make(chan string, 8)

	go func() {
		for order, ok := next(); ok; order, ok = next() {
			cups <- order
		}
	}()

	for order := range cups {
		brew(order)
	}
}
