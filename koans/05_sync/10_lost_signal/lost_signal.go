// Package lostsignal is about the door of the bar in the morning.
package lostsignal

import "sync"

// Door is the door of the bar. The owner opens it once a day.
type Door struct {
	mu     sync.Mutex
	opened *sync.Cond
}

// New is a door in the morning, when it is locked.
func New() *Door {
	d := &Door{}
	d.opened = sync.NewCond(&d.mu)
	return d
}

// Open unlocks the door, and calls everybody in who waits outside.
func (d *Door) Open(unlock func()) {
	unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened.Broadcast()
}

// Enter lets one person in. As long as the door is locked they wait outside;
// when it has been unlocked, everybody gets in, the early and the late.
func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened.Wait()
}
