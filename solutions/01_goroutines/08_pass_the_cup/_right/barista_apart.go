// Package passthecup is about a cashier and a barista.
package passthecup

// Serve is the cashier, and waits for the barista at the end.
func Serve(next func() (order string, ok bool), brew func(order string)) {
	cups, done := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(done)
		for order := range cups {
			brew(order)
		}
	}()
	for {
		order, ok := next()
		if !ok {
			break
		}
		cups <- order
	}
	close(cups)
	<-done
}
