//koan:verdict deadlock
// Another goroutine waits for Do, and Do waits for that goroutine.

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
	var bun sync.WaitGroup
	bun.Go(func() { o.Order("test bun") })
	bun.Wait()
}
