// Package lostsignal is about the door of the bar in the morning.
package lostsignal

// Door is the door of the bar: a channel that is closed when it is open.
type Door struct {
	open chan struct{}
}

// New is a door in the morning, when it is locked.
func New() *Door { return &Door{make(chan struct{})} }

// Open unlocks the door. A closed channel stays closed: it is call and state
// in one.
func (d *Door) Open(unlock func()) {
	unlock()
	close(d.open)
}

// Enter lets one person in, as soon as the door is open.
func (d *Door) Enter() { <-d.open }
