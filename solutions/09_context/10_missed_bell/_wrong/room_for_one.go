//koan:verdict wrong
// Room for one is enough if one ring counts. The second one of two fast ones is
// lost.

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

	bell := make(chan struct{}, 1)
	listen(bell)
	go func() {
		select {
		case <-bell:
			lastOrders()
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
