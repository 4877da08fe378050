// Package writeronrlock is about the sign on the door of the bar.
package writeronrlock

import "sync/atomic"

// Door has a sign that is read and turned in one step.
type Door struct {
	open atomic.Bool
}

// Enter reads the sign once.
func (d *Door) Enter(serve func()) bool {
	if !d.open.Load() {
		return false
	}
	serve()
	return true
}

// Inspect hangs up what the inspector found, whatever the sign said.
func (d *Door) Inspect(clean func() bool) {
	d.open.Store(clean())
}
