// Package passthecup is about a cashier and a barista.
package passthecup

// Serve keeps the coffee bar open until the last cup is made. The cashier
// calls next for every customer, who may be a long time coming, and writes the
// order on a cup; no customer is left when ok is false. The barista calls brew
// for one cup after the other, in the order in which the cups were written.
// While a cup is brewed, the cashier already takes the next order; and while
// there is nothing to brew, the barista rests.
func Serve(next func() (order string, ok bool), brew func(order string)) {
	// The cups go from hand to hand: there is nothing left that both touch.
	// The buffer lets the cashier put a few cups down without waiting.
	cups := make(chan string, 8)

	go func() { // the cashier
		defer close(cups) // tells the barista that no more will come
		for {
			order, ok := next()
			if !ok {
				return
			}
			cups <- order
		}
	}()

	// Asleep until a cup comes; done when the channel is closed and empty.
	for order := range cups { // the barista
		brew(order)
	}
}
