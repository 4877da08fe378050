// Package politegoroutine is about toasts at a wedding in the bar.
package politegoroutine

// Toasts has a host who calls the guests up and waits for each.
func Toasts(guests int, think, speak func(guest int)) {
	ready := make([]chan struct{}, guests)
	for guest := range guests {
		ready[guest] = make(chan struct{})
		go func() {
			think(guest)
			close(ready[guest])
		}()
	}
	for guest := range guests {
		<-ready[guest]
		speak(guest)
	}
}
