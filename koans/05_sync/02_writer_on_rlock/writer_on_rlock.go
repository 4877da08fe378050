// Package writeronrlock is about the sign on the door of the bar.
package writeronrlock

import "sync"

// Door is the door of the bar. A sign on it says whether the bar is open; on a
// new door it says "closed".
type Door struct {
	sign sync.RWMutex // guards open
	open bool
}

// Enter serves a guest if the sign says "open", and reports whether it does.
// Any number of guests are served at the same time.
func (d *Door) Enter(serve func()) bool {
	d.sign.RLock()
	defer d.sign.RUnlock()
	if !d.open {
		return false
	}
	serve()
	return true
}

// Inspect looks whether the kitchen is clean: then the sign has to say "open",
// otherwise "closed". If it says something else, Inspect turns it over. Several
// inspectors may come at the same time.
func (d *Door) Inspect(clean func() bool) {
	d.sign.RLock()
	defer d.sign.RUnlock()
	if ok := clean(); ok != d.open {
		d.open = ok
	}
}
