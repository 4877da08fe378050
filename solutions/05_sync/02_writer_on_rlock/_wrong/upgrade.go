//koan:verdict deadlock
// Lock waits until all read locks have been given back, also the one that the
// inspector still holds.

package writeronrlock

import "sync"

type Door struct {
	sign sync.RWMutex
	open bool
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
	d.sign.RLock()
	defer d.sign.RUnlock()
	if ok := clean(); ok != d.open {
		d.sign.Lock()
		defer d.sign.Unlock()
		d.open = ok
	}
}
