//koan:verdict race
// The flag is read without the lock: outdated, and perhaps just before the call
// that will be missed.

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
	d.opened.Broadcast()
}

func (d *Door) Enter() {
	if d.open {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for !d.open {
		d.opened.Wait()
	}
}
