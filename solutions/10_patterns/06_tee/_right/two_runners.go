// Package tee is about orders that two people need.
package tee

import "sync"

// Tee sends two people out with each order, and waits for both.
func Tee(orders <-chan string) (kitchen, till <-chan string) {
	toKitchen, toTill := make(chan string), make(chan string)
	go func() {
		defer close(toKitchen)
		defer close(toTill)
		for order := range orders {
			var both sync.WaitGroup
			both.Go(func() { toKitchen <- order })
			both.Go(func() { toTill <- order })
			both.Wait()
		}
	}()
	return toKitchen, toTill
}
