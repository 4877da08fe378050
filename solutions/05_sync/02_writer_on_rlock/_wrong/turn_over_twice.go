//koan:verdict wrong
// Two who find the sign wrong turn it over one after the other, and it is as
// wrong as before: the look is worth nothing once its lock is given back.

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
	if !same {
		d.sign.Lock()
		d.open = !d.open
		d.sign.Unlock()
	}
}
