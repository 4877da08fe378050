//koan:verdict race
// The look is locked, the turn is not.

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
	d.sign.Lock()
	same := d.open == ok
	d.sign.Unlock()
	if !same {
		d.open = ok
	}
}
