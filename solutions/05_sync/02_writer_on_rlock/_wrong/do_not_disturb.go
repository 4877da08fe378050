//koan:verdict wrong
// An inspector who finds guests inside leaves the sign as it is.

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
	ok := clean()
	if !d.sign.TryLock() {
		return
	}
	defer d.sign.Unlock()
	d.open = ok
}
