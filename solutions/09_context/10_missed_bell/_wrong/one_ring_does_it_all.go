//koan:verdict wrong
// Not a ring is missed, but after the first one nobody may finish anything.

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

	bell := make(chan struct{}, 2)
	listen(bell)
	go func() {
		select {
		case <-bell:
			lastOrders()
			drop()
			callLastOrders()
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
