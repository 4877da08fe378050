// Package writeronrlock is about the sign on the door of the bar.
package writeronrlock

import "sync"

// Door has an ordinary lock, which nobody holds for longer than a glance.
type Door struct {
	sign sync.Mutex // guards open
	open bool
}

// Enter serves when the glance is over.
func (d *Door) Enter(serve func()) bool {
	d.sign.Lock()
	open := d.open
	d.sign.Unlock()
	if open {
		serve()
	}
	return open
}

// Inspect turns the sign.
func (d *Door) Inspect(clean func() bool) {
	ok := clean()
	d.sign.Lock()
	d.open = ok
	d.sign.Unlock()
}
