//koan:verdict wrong
// An inspector who doesn't want to wait sends somebody to turn the sign later:
// until then it says something else than was found.

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
	if d.sign.TryLock() {
		d.open = ok
		d.sign.Unlock()
		return
	}
	go func() {
		d.sign.Lock()
		defer d.sign.Unlock()
		d.open = ok
	}()
}
