//koan:verdict serial
// The lock is held while the loaf bakes, too: one loaf at a time.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	mu  sync.Mutex
	hot bool
}

func (o *Oven) Order(loaf string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.hot {
		o.Light()
		o.Bake("test bun")
		o.hot = true
	}
	o.Bake(loaf)
}
