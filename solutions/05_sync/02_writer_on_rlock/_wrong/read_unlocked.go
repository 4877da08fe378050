//koan:verdict race
// The writer is careful, the readers are not any more.

package writeronrlock

import "sync"

type Door struct {
	sign sync.RWMutex
	open bool
}

func (d *Door) Enter(serve func()) bool {
	if !d.open {
		return false
	}
	serve()
	return true
}

func (d *Door) Inspect(clean func() bool) {
	ok := clean()
	d.sign.Lock()
	defer d.sign.Unlock()
	d.open = ok
}
