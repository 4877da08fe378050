//koan:verdict race
// The sign is locked if it has to be turned, but whether it has to be is looked
// up without a lock.

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
	if ok := clean(); ok != d.open {
		d.sign.Lock()
		defer d.sign.Unlock()
		d.open = ok
	}
}
