//koan:verdict wrong
// The name tells nothing about who orders: a customer who wants a test bun gets
// it out of a cold oven.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	once sync.Once
}

func (o *Oven) Order(loaf string) {
	if loaf != "test bun" {
		o.once.Do(o.warmUp)
	}
	o.Bake(loaf)
}

func (o *Oven) warmUp() {
	o.Light()
	o.Order("test bun")
}
