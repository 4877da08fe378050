//koan:verdict wrong
// Room for one order lets the two ask as they like, but orders are taken that
// nobody has asked for.

package tee

func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string, 1), make(chan string, 1)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			toKitchen <- order
			toTill <- order
		}
	}()
	return toKitchen, toTill
}
