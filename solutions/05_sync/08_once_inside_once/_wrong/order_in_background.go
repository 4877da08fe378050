//koan:verdict wrong
// All loaves get baked, but whoever has ordered one leaves before it is out.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	once sync.Once
}

func (o *Oven) Order(loaf string) {
	go func() {
		o.once.Do(o.warmUp)
		o.Bake(loaf)
	}()
}

func (o *Oven) warmUp() {
	o.Light()
	o.Bake("test bun")
}
