// Package onceinsideonce is about the oven of the bakery, early in the morning.
package onceinsideonce

import "sync"

// Oven is cold until the first loaf of the day is ordered.
type Oven struct {
	Light func()            // lights the fire
	Bake  func(loaf string) // puts one loaf in, and takes it out when done

	lit, tested sync.Once
}

// Order bakes a loaf in a hot oven. Neither Once calls the other.
func (o *Oven) Order(loaf string) {
	o.lit.Do(o.Light)
	o.tested.Do(func() { o.Bake("test bun") })
	o.Bake(loaf)
}
