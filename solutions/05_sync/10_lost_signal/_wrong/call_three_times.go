//koan:verdict deadlock
// However often the owner calls, whoever comes after the last time hears
// nothing.

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
	for range 3 {
		d.mu.Lock()
		d.opened.Broadcast()
		d.mu.Unlock()
		time.Sleep(time.Millisecond)
	}
}

func (d *Door) Enter() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened.Wait()
}
