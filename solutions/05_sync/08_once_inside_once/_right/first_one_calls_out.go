// Package onceinsideonce is about the oven of the bakery, early in the morning.
package onceinsideonce

import "sync/atomic"

// Oven is cold until the first loaf of the day is ordered.
type Oven struct {
	Light func()            // lights the fire
	Bake  func(loaf string) // puts one loaf in, and takes it out when done

	state atomic.Pointer[chan struct{}]
}

// Order bakes a loaf in a hot oven. Whoever hangs up the sign warms it up, and
// closes the channel behind the sign for all who wait.
func (o *Oven) Order(loaf string) {
	hot := make(chan struct{})
	if o.state.CompareAndSwap(nil, &hot) {
		o.Light()
		o.Bake("test bun")
		close(hot)
	}
	<-*o.state.Load()
	o.Bake(loaf)
}
