// Package missedbell is about the bell that ends an evening.
package missedbell

import "context"

// Open counts the rings in a loop, and has the last orders called out by
// somebody else.
func Open(
	listen func(bell chan<- struct{}),
	callLastOrders func(),
	work func(closing, now context.Context),
) {
	now, drop := context.WithCancel(context.Background())
	defer drop()
	closing, lastOrders := context.WithCancel(now)
	defer lastOrders()

	bell := make(chan struct{}, 10)
	listen(bell)
	go func() {
		for rings := 1; ; rings++ {
			select {
			case <-bell:
			case <-now.Done():
				return
			}
			if rings == 2 {
				drop()
				return
			}
			lastOrders()
			go callLastOrders()
		}
	}()
	work(closing, now)
}
