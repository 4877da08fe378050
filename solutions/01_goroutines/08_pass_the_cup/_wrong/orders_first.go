//koan:verdict serial
// All orders are taken before the first cup is made.

package passthecup

func Serve(next func() (order string, ok bool), brew func(order string)) {
	var cups []string
	for order, ok := next(); ok; order, ok = next() {
		cups = append(cups, order)
	}
	for _, order := range cups {
		brew(order)
	}
}
