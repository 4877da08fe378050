//koan:verdict wrong
// One of the two gets the order. The other one gets the next, perhaps.

package tee

func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			select {
			case toKitchen <- order:
			case toTill <- order:
			}
		}
	}()
	return toKitchen, toTill
}
