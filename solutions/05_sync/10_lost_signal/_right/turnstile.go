// Package lostsignal is about the door of the bar in the morning.
package lostsignal

// Door is the door of the bar. Whoever gets in holds it for the next one.
type Door struct {
	token chan struct{}
}

// New is a door in the morning, when it is locked.
func New() *Door { return &Door{make(chan struct{}, 1)} }

// Open unlocks the door.
func (d *Door) Open(unlock func()) {
	unlock()
	d.token <- struct{}{}
}

// Enter lets one person in, as soon as the door is open.
func (d *Door) Enter() {
	<-d.token
	d.token <- struct{}{}
}
