//koan:verdict wrong
// Who is back at the bell sooner misses fewer rings, but still those before the
// goroutine has come as far as the bell.

package missedbell

import "context"

func Open(
	listen func(bell chan<- struct{}),
	callLastOrders func(),
	work func(closing, now context.Context),
) {
	now, drop := context.WithCancel(context.Background())
	defer drop()
	closing, lastOrders := context.WithCancel(now)
	defer lastOrders()

	bell := make(chan struct{})
	listen(bell)
	go func() {
		select {
		case <-bell:
			lastOrders()
			go callLastOrders()
		case <-now.Done():
			return
		}
		select {
		case <-bell:
			drop()
		case <-now.Done():
		}
	}()
	work(closing, now)
}
