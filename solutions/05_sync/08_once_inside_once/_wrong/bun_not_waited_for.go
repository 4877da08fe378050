//koan:verdict wrong
// The test bun is sent in without waiting for it: the loaves go in beside it.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	light sync.Once
	test  sync.Once
}

func (o *Oven) Order(loaf string) {
	o.light.Do(o.Light)
	o.test.Do(func() { go o.Bake("test bun") })
	o.Bake(loaf)
}
