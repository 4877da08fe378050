//koan:verdict wrong
// Whoever doesn't come within a second has lost his order.

package tee

import "time"

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
				select {
				case toKitchen <- order:
				case <-time.After(time.Second):
				}
			}
		}
	}()
	return toKitchen, toTill
}
