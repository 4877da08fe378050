//koan:verdict deadlock
// A mutex waits for itself just as a Once does.

package onceinsideonce

import "sync"

type Oven struct {
	Light func()
	Bake  func(loaf string)

	mu  sync.Mutex
	hot bool
}

func (o *Oven) Order(loaf string) {
	o.heat()
	o.Bake(loaf)
}

func (o *Oven) heat() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.hot {
		o.warmUp()
		o.hot = true
	}
}

func (o *Oven) warmUp() {
	o.Light()
	o.Order("test bun")
}
