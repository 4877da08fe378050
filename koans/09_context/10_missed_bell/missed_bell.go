// Package missedbell is about the bell that ends an evening.
package missedbell

import "context"

// Open opens the kitchen, and returns when the work is over.
//
// The owner ends the evening with a bell. When it rings for the first time, the
// context closing ends, and the last orders are called out. That is one shout,
// which takes no time, and yet it may be just then that it rings again. When it
// rings for the second time, the context now ends, too: everybody drops what
// they have in their hands. The first two rings count, however fast they come,
// and whatever goes on in the kitchen when they do. Further ones don't matter.
//
// listen hangs up the bell: from then on, each time somebody rings, a value is
// sent to bell. The bell doesn't wait for anybody: if the send would block, it
// isn't made. That is how package os/signal sends, too. Whoever rings may do so
// while listen still runs.
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
	work(closing, now)
}
