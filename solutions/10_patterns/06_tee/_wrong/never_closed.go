//koan:verdict deadlock
// All orders have arrived, and both wait for another one.

package tee

func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
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
