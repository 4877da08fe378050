// Package onceinsideonce is about the oven of the bakery, early in the morning.
package onceinsideonce

import "sync"

// Oven is cold until the first loaf of the day is ordered.
type Oven struct {
	Light func()            // lights the fire
	Bake  func(loaf string) // puts one loaf in, and takes it out when done

	once sync.Once
}

// Order bakes a loaf in a hot oven.
func (o *Oven) Order(loaf string) {
	o.once.Do(func() {
		o.Light()
		o.order("test bun")
	})
	o.order(loaf)
}

// order is for an oven that burns already.
func (o *Oven) order(loaf string) {
	o.Bake(loaf)
}
