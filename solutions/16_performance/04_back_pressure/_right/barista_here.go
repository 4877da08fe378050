// Package backpressure is about a quick cashier and a careful barista.
package backpressure

// Serve takes all orders. It is the cashier who gets a goroutine of his own.
func Serve(room int, next func() (slip string, more bool), brew func(string)) {
	rail := make(chan string, room)
	go func() {
		defer close(rail)
		for {
			slip, more := next()
			if !more {
				return
			}
			rail <- slip
		}
	}()
	for slip := range rail {
		brew(slip)
	}
}
