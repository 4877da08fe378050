// Package passthecup is about a cashier and a barista.
package passthecup

import "sync"

// Serve has both of them on goroutines of their own; the cup goes from hand to
// hand.
func Serve(next func() (order string, ok bool), brew func(order string)) {
	cups := make(chan string)
	var staff sync.WaitGroup
	staff.Go(func() {
		for order, ok := next(); ok; order, ok = next() {
			cups <- order
		}
		close(cups)
	})
	staff.Go(func() {
		for order := range cups {
			brew(order)
		}
	})
	staff.Wait()
}
