//koan:verdict deadlock
// However long the owner waits before calling, somebody comes later.

package lostsignal

import (
	"sync"
	"time"
)

type Door struct {
	mu     sync.Mutex
	opened *sync.Cond
}

func New() *Door {
	d := &Door{}
	d.opened = sync.NewCond(&d.mu)
	return d
}

func (d *Door) Open(unlock func()) {
	unlock()
	time.Sleep(10 * time.Millisecond)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened.Broadcast()
}

func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened.Wait()
}
