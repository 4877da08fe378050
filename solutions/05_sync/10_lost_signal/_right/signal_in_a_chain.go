// Package lostsignal is about the door of the bar in the morning.
package lostsignal

import "sync"

// Door is the door of the bar.
type Door struct {
	mu     sync.Mutex
	opened *sync.Cond
	open   bool
}

// New is a door in the morning, when it is locked.
func New() *Door {
	d := &Door{}
	d.opened = sync.NewCond(&d.mu)
	return d
}

// Open unlocks the door, and calls one person.
func (d *Door) Open(unlock func()) {
	unlock()
	d.mu.Lock()
	d.open = true
	d.mu.Unlock()
	d.opened.Signal()
}

// Enter lets one person in, who calls the next one.
func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for !d.open {
		d.opened.Wait()
	}
	d.opened.Signal()
}
