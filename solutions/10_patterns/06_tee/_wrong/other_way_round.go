//koan:verdict deadlock
// Now it is the kitchen that has to wait for the till.

package tee

func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			toTill <- order
			toKitchen <- order
		}
	}()
	return toKitchen, toTill
}
