//koan:verdict wrong
// The flag is atomic, and whoever waits turns a processor into a heater.

package lostsignal

import (
	"runtime"
	"sync/atomic"
)

type Door struct{ open atomic.Bool }

func New() *Door { return &Door{} }

func (d *Door) Open(unlock func()) {
	unlock()
	d.open.Store(true)
}

func (d *Door) Enter() {
	for !d.open.Load() {
		runtime.Gosched()
	}
}
