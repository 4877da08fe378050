//koan:verdict wrong
// A barista for every cup: there is one machine, and the order is lost.

package passthecup

import "sync"

func Serve(next func() (order string, ok bool), brew func(order string)) {
	var baristas sync.WaitGroup
	for order, ok := next(); ok; order, ok = next() {
		baristas.Go(func() { brew(order) })
	}
	baristas.Wait()
}
