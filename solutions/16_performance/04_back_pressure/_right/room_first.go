// Package backpressure is about a quick cashier and a careful barista.
package backpressure

import "sync"

// Serve takes all orders. Free places on the rail are tokens, and the cashier
// has one before he asks the next guest.
func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	free := make(chan struct{}, room)
	for range room {
		free <- struct{}{}
	}
	rail := make(chan string, room)
	var barista sync.WaitGroup
	barista.Go(func() {
		for slip := range rail {
			free <- struct{}{}
			brew(slip)
		}
	})
	for {
		<-free
		slip, more := next()
		if !more {
			break
		}
		rail <- slip
	}
	close(rail)
	barista.Wait()
}
