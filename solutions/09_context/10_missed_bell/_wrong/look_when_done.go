//koan:verdict wrong
// Without a goroutine somebody looks at the bell when the work is over; the
// work would like to know earlier.

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
	work(closing, now)
	select {
	case <-bell:
		lastOrders()
		callLastOrders()
	default:
	}
}
