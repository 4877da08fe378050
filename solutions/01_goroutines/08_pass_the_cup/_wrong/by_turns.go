//koan:verdict serial
// One person takes an order, then brews it: correct, and the queue is out on
// the street.

package passthecup

func Serve(next func() (order string, ok bool), brew func(order string)) {
	for order, ok := next(); ok; order, ok = next() {
		brew(order)
	}
}
