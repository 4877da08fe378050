// Package onceinsideonce is about the oven of the bakery, early in the morning.
package onceinsideonce

import "sync"

// Oven is cold until the first loaf of the day is ordered.
type Oven struct {
	Light func()            // lights the fire
	Bake  func(loaf string) // puts one loaf in, and takes it out when done

	mu  sync.Mutex
	hot bool
}

// Order bakes a loaf in a hot oven.
func (o *Oven) Order(loaf string) {
	o.heat()
	o.Bake(loaf)
}

// heat warms the oven up, if nobody has yet. It holds the lock only as long as
// the oven is not hot: loaves bake without it.
func (o *Oven) heat() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.hot {
		return
	}
	o.Light()
	o.Bake("test bun")
	o.hot = true
}
