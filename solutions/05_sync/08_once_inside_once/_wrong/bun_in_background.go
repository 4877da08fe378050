//koan:verdict wrong
// The test bun waits outside for the end of the warming up, which is now over
// before it: the loaves go in first.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	once sync.Once
}

func (o *Oven) Order(loaf string) {
	o.once.Do(o.warmUp)
	o.Bake(loaf)
}

func (o *Oven) warmUp() {
	o.Light()
	go o.Order("test bun")
}
