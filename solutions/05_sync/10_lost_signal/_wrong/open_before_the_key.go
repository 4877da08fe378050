//koan:verdict wrong
// Who comes while the key is turning believes that the door is open.

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
	d.mu.Lock()
	d.open = true
	d.mu.Unlock()
	unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened.Broadcast()
}

func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for !d.open {
		d.opened.Wait()
	}
}
