//koan:verdict race
// One flag for the one who is warming up, read by all without a lock.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	once    sync.Once
	warming bool
}

func (o *Oven) Order(loaf string) {
	if !o.warming {
		o.once.Do(o.warmUp)
	}
	o.Bake(loaf)
}

func (o *Oven) warmUp() {
	o.warming = true
	o.Light()
	o.Order("test bun")
	o.warming = false
}
