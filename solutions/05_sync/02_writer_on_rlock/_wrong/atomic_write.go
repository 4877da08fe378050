//koan:verdict race
// Only the writer is atomic. A plain read beside it is a data race all the
// same: both sides have to be atomic.

package writeronrlock

import (
	"sync"
	"sync/atomic"
)

type Door struct {
	sign sync.RWMutex
	open int32
}

func (d *Door) Enter(serve func()) bool {
	d.sign.RLock()
	defer d.sign.RUnlock()
	if d.open == 0 {
		return false
	}
	serve()
	return true
}

func (d *Door) Inspect(clean func() bool) {
	if clean() {
		atomic.StoreInt32(&d.open, 1)
	} else {
		atomic.StoreInt32(&d.open, 0)
	}
}
