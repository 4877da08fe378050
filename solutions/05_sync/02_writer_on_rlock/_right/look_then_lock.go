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

// Inspect asks for the write lock only if the sign has to be turned. Between
// the two locks somebody else may turn it, but it ends up right all the same.
func (d *Door) Inspect(clean func() bool) {
	ok := clean()
	d.sign.RLock()
	right := d.open == ok
	d.sign.RUnlock()
	if right {
		return
	}
	d.sign.Lock()
	defer d.sign.Unlock()
	d.open = ok
}
