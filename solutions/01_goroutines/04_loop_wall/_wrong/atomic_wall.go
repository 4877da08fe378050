//koan:verdict wrong
// An atomic variable can't be torn; it can be overwritten before it is read.

package loopwall

import (
	"sync"
	"sync/atomic"
)

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     atomic.Value
	)
	for _, w := range walls {
		wall.Store(w)
		painters.Go(func() { paint(wall.Load().(string)) })
	}
	painters.Wait()
}
