//koan:verdict wrong
// Waiting a second until somebody surely stands at the bell: a ring that comes
// meanwhile is lost, and so is one that comes later at a bad time.

package missedbell

import (
	"context"
	"time"
)

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
	time.Sleep(time.Second)
	work(closing, now)
}
