//koan:verdict leak
// The rings are heard, but who waits only for a ring stays when none comes.

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
		<-bell
		lastOrders()
		callLastOrders()
		<-bell
		drop()
	}()
	work(closing, now)
}
