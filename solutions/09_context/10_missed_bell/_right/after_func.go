// Package missedbell is about the bell that ends an evening.
package missedbell

import "context"

// Calling out the last orders is what happens when the closing begins.
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
	stop := context.AfterFunc(closing, callLastOrders)
	defer stop()
	go func() {
		for _, next := range []func(){lastOrders, drop} {
			select {
			case <-bell:
				next()
			case <-now.Done():
				return
			}
		}
	}()
	work(closing, now)
}
