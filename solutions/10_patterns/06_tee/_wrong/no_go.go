//koan:verdict deadlock
// Tee wants to be rid of all orders before anybody can ask for one.

package tee

func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	defer close(toKitchen)
	defer close(toTill)
	for order := range orders {
		toKitchen <- order
		toTill <- order
	}
	return toKitchen, toTill
}
