//koan:verdict wrong
// Who finds the lock taken bakes at once; that is not only the test bun.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	mu  sync.Mutex
	hot bool
}

func (o *Oven) Order(loaf string) {
	if o.mu.TryLock() {
		if !o.hot {
			o.warmUp()
			o.hot = true
		}
		o.mu.Unlock()
	}
	o.Bake(loaf)
}

func (o *Oven) warmUp() {
	o.Light()
	o.Order("test bun")
}
