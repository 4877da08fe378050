// Package lostsignal is about the door of the bar in the morning.
package lostsignal

import "sync"

// Door is the door of the bar: a lock that is taken from the start.
type Door struct {
	lock sync.RWMutex
}

// New is a door in the morning, when it is locked.
func New() *Door {
	d := &Door{}
	d.lock.Lock()
	return d
}

// Open unlocks the door. A mutex has no owner: another goroutine than the one
// that locked it may unlock it.
func (d *Door) Open(unlock func()) {
	unlock()
	d.lock.Unlock()
}

// Enter lets one person in, as soon as the door is open.
func (d *Door) Enter() {
	d.lock.RLock()
	defer d.lock.RUnlock()
}
