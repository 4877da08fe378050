//koan:verdict serial
// The cashier makes the coffee himself: no rail is needed, and it takes longer.

package backpressure

func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	for slip, more := next(); more; slip, more = next() {
		brew(slip)
	}
}
