//koan:verdict wrong
// Two people run off with every order, and nobody waits for them: all orders
// are under way at once, and overtake each other.

package tee

import "sync"

func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		var runners sync.WaitGroup
		defer runners.Wait()
		for order := range orders {
			runners.Go(func() { toKitchen <- order })
			runners.Go(func() { toTill <- order })
		}
	}()
	return toKitchen, toTill
}
