//koan:verdict race
// Inspectors exclude each other, and the read lock beside it still lets guests
// read while one of them writes.

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
	d.sign.RLock()
	defer d.sign.RUnlock()
	if ok := clean(); ok != d.open {
		d.open = ok
	}
}
