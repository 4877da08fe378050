//koan:verdict race
// Inspectors keep each other out now, but not the guests who read the sign.

package writeronrlock

import "sync"

type Door struct {
	sign       sync.RWMutex
	inspectors sync.Mutex
	open       bool
}

func (d *Door) Enter(serve func()) bool {
	d.sign.RLock()
	defer d.sign.RUnlock()
	if !d.open {
		return false
	}
	serve()
	return true
}

func (d *Door) Inspect(clean func() bool) {
	d.inspectors.Lock()
	defer d.inspectors.Unlock()
	if ok := clean(); ok != d.open {
		d.open = ok
	}
}
