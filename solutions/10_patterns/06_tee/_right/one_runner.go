// Package tee is about orders that two people need.
package tee

// Tee has a helper for the till.
func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			billed := make(chan struct{})
			go func() {
				defer close(billed)
				toTill <- order
			}()
			toKitchen <- order
			<-billed
		}
	}()
	return toKitchen, toTill
}
