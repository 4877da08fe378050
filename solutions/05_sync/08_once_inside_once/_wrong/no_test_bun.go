//koan:verdict wrong
// Without the test bun nothing gets stuck, and nobody knows whether the oven is
// hot.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	once sync.Once
}

func (o *Oven) Order(loaf string) {
	o.once.Do(o.Light)
	o.Bake(loaf)
}
