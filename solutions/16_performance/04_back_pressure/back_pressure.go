// Package backpressure is about a quick cashier and a careful barista.
package backpressure

import "sync"

// Serve takes all orders and makes all coffees. The cashier calls next until
// there is no more; the barista calls brew for one order after the other, as
// they came in. The two work at the same time, and Serve returns when the last
// coffee is made.
//
// Slips wait on a rail with room for so many of them, at least one. The cashier
// takes no further order while he holds a slip in his hand for which there is
// no room. As soon as there is, he goes on; until then he sleeps.
func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	// A channel is a queue with a limit, and sending waits for room.
	rail := make(chan string, room)
	var barista sync.WaitGroup
	barista.Go(func() {
		for slip := range rail {
			brew(slip)
		}
	})
	for slip, more := next(); more; slip, more = next() {
		rail <- slip
	}
	close(rail)
	barista.Wait()
}
