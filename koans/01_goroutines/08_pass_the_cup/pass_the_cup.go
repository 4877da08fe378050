// Package passthecup is about a cashier and a barista.
package passthecup

import "time"

// Serve keeps the coffee bar open until the last cup is made. The cashier
// calls next for every customer, who may be a long time coming, and writes the
// order on a cup; no customer is left when ok is false. The barista calls brew
// for one cup after the other, in the order in which the cups were written.
// While a cup is brewed, the cashier already takes the next order; and while
// there is nothing to brew, the barista rests.
func Serve(next func() (order string, ok bool), brew func(order string)) {
	var cups []string
	closed := false

	go func() { // the cashier
		for {
			order, ok := next()
			if !ok {
				closed = true
				return
			}
			cups = append(cups, order)
		}
	}()

	for !closed || len(cups) > 0 { // the barista
		if len(cups) == 0 {
			time.Sleep(time.Millisecond)
			continue
		}
		brew(cups[0])
		cups = cups[1:]
	}
}
