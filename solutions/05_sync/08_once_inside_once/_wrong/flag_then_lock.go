//koan:verdict wrong
// Between the flag and the lock there is a moment: whoever comes then finds the
// flag set and the lock free, and the oven cold.

package onceinsideonce

import (
	"sync"
	"sync/atomic"
)

type Oven struct {
	Light func()
	Bake  func(loaf string)

	once sync.Once
	warm atomic.Bool
	mu   sync.RWMutex
}

func (o *Oven) Order(loaf string) {
	if o.warm.CompareAndSwap(false, true) {
		o.mu.Lock()
		o.Light()
		o.Bake("test bun")
		o.mu.Unlock()
	}
	o.mu.RLock()
	defer o.mu.RUnlock()
	o.Bake(loaf)
}
