//koan:verdict deadlock
// The state is kept, but the call reaches one of those who wait.

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
	d.opened.Signal()
}

func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for !d.open {
		d.opened.Wait()
	}
}
