//koan:verdict deadlock
// Those who come late see that the door is open; the early ones are asleep
// outside, and nobody wakes them.

package lostsignal

import "sync"

type Door struct {
	mu     sync.Mutex
	opened *sync.Cond
	open   bool
}

func New() *Door {
	d := &Door{}
	d.opened = sync.NewCond(&d.mu)
	return d
}

func (d *Door) Open(unlock func()) {
	unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.open = true
}

func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for !d.open {
		d.opened.Wait()
	}
}
