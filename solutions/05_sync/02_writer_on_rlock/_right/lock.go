// Package writeronrlock is about the sign on the door of the bar.
package writeronrlock

import "sync"

// Door has a sign that one person at a time may turn.
type Door struct {
	sign sync.RWMutex // guards open
	open bool
}

// Enter reads.
func (d *Door) Enter(serve func()) bool {
	d.sign.RLock()
	defer d.sign.RUnlock()
	if !d.open {
		return false
	}
	serve()
	return true
}

// Inspect keeps everybody out while the inspector is in the kitchen.
func (d *Door) Inspect(clean func() bool) {
	d.sign.Lock()
	defer d.sign.Unlock()
	if ok := clean(); ok != d.open {
		d.open = ok
	}
}
