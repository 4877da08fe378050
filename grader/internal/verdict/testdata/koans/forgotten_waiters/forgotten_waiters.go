// Package forgottenwaiters has waiters who wait for orders.
package forgottenwaiters

// Serve lets three waiters carry the plates.
func Serve(plates int, carry func(int)) {
	orders := make(chan int)
	done := make(chan bool)
	for range 3 {
		go waiter(orders, carry, done)
	}
	for plate := range plates {
		orders <- plate
	}
	for range plates {
		<-done
	}
}

func waiter(orders <-chan int, carry func(int), done chan<- bool) {
	for plate := range orders {
		carry(plate)
		done <- true
	}
}
