//koan:verdict serial
// No race, and no guest is served before the last one has left.

package writeronrlock

import "sync"

type Door struct {
	sign sync.RWMutex
	open bool
}

func (d *Door) Enter(serve func()) bool {
	d.sign.Lock()
	defer d.sign.Unlock()
	if !d.open {
		return false
	}
	serve()
	return true
}

func (d *Door) Inspect(clean func() bool) {
	d.sign.Lock()
	defer d.sign.Unlock()
	if ok := clean(); ok != d.open {
		d.open = ok
	}
}
