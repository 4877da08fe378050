// Package onceinsideonce is about the oven of the bakery, early in the morning.
package onceinsideonce

import "sync"

// Oven is cold until the first loaf of the day is ordered.
type Oven struct {
	Light func()            // lights the fire
	Bake  func(loaf string) // puts one loaf in, and takes it out when done

	once sync.Once
}

// Order bakes a loaf in a hot oven. For the first order of the day the oven is
// warmed up, and whoever orders meanwhile waits until that is done. Then all
// loaves that are ordered bake side by side.
func (o *Oven) Order(loaf string) {
	o.once.Do(o.warmUp)
	o.Bake(loaf)
}

// warmUp lights the fire, and bakes a test bun to see whether the oven is hot.
func (o *Oven) warmUp() {
	o.Light()
	o.Order("test bun")
}
