// Package onceinsideonce is about the oven of the bakery, early in the morning.
package onceinsideonce

import "sync"

// Oven is cold until the first loaf of the day is ordered.
type Oven struct {
	Light func()            // lights the fire
	Bake  func(loaf string) // puts one loaf in, and takes it out when done

	fire, bun sync.Once
}

// Order bakes a loaf in a hot oven.
func (o *Oven) Order(loaf string) {
	o.bun.Do(o.test)
	o.Bake(loaf)
}

// test bakes the test bun. One Once inside another is fine, as long as they are
// two, and always in the same order.
func (o *Oven) test() {
	o.fire.Do(o.Light)
	o.Bake("test bun")
}
