//koan:verdict deadlock
// The Once has another name, and is still asked for inside itself.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	make sync.Once
	heat func()
}

func (o *Oven) Order(loaf string) {
	o.make.Do(func() { o.heat = sync.OnceFunc(o.warmUp) })
	o.heat()
	o.Bake(loaf)
}

func (o *Oven) warmUp() {
	o.Light()
	o.Order("test bun")
}
