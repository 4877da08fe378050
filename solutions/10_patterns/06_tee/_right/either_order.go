// Package tee is about orders that two people need.
package tee

// Tee sends to whoever asks first, and then to the other one.
func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			select {
			case toKitchen <- order:
				toTill <- order
			case toTill <- order:
				toKitchen <- order
			}
		}
	}()
	return toKitchen, toTill
}
