//koan:verdict race
// One read lock to look, another one to write: two of them exclude no more
// than one.

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
	d.sign.RLock()
	same := d.open == ok
	d.sign.RUnlock()
	if same {
		return
	}
	d.sign.RLock()
	defer d.sign.RUnlock()
	d.open = ok
}
