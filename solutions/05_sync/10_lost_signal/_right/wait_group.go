// Package lostsignal is about the door of the bar in the morning.
package lostsignal

import "sync"

// Door is the door of the bar. Everybody waits for a group of one: the owner.
type Door struct {
	owner sync.WaitGroup
}

// New is a door in the morning, when it is locked.
func New() *Door {
	d := &Door{}
	d.owner.Add(1)
	return d
}

// Open unlocks the door.
func (d *Door) Open(unlock func()) {
	unlock()
	d.owner.Done()
}

// Enter lets one person in, as soon as the door is open.
func (d *Door) Enter() { d.owner.Wait() }
