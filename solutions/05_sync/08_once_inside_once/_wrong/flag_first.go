//koan:verdict wrong
// The flag says that somebody has begun, not that the oven is hot: it lets the
// test bun through, and the loaves of all others too.

package onceinsideonce

import "sync/atomic"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	begun atomic.Bool
}

func (o *Oven) Order(loaf string) {
	if o.begun.CompareAndSwap(false, true) {
		o.warmUp()
	}
	o.Bake(loaf)
}

func (o *Oven) warmUp() {
	o.Light()
	o.Order("test bun")
}
