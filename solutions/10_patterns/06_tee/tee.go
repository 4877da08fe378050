// Package tee is about orders that two people need.
package tee

// Tee passes every order on twice: to the kitchen, where it is cooked, and to
// the till, where it goes on the bill. Both get all orders, in the order in
// which they came. Whoever of the two asks first for an order gets it first,
// and needn't wait for the other one.
//
// Tee takes the next order when both have got the one before, no earlier. When
// there are no more orders, both channels are closed.
func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			// Whoever has got the order is struck off: nobody can ever send on
			// a nil channel, so the second round waits for the other one only.
			cook, bill := toKitchen, toTill
			for range 2 {
				select {
				case cook <- order:
					cook = nil
				case bill <- order:
					bill = nil
				}
			}
		}
	}()
	return toKitchen, toTill
}
