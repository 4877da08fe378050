// Package missedbell is about the bell that ends an evening.
package missedbell

import "context"

// Open itself stands at the bell, and lets the kitchen work next to it.
func Open(
	listen func(bell chan<- struct{}),
	callLastOrders func(),
	work func(closing, now context.Context),
) {
	now, drop := context.WithCancel(context.Background())
	defer drop()
	closing, lastOrders := context.WithCancel(now)
	defer lastOrders()

	bell := make(chan struct{}, 2)
	listen(bell)
	over := make(chan struct{})
	go func() {
		defer close(over)
		work(closing, now)
	}()
	select {
	case <-bell:
		lastOrders()
		go callLastOrders()
	case <-over:
		return
	}
	select {
	case <-bell:
		drop()
		<-over
	case <-over:
	}
}
