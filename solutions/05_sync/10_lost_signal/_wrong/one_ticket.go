//koan:verdict deadlock
// A value in a buffer is kept, but only the first one who comes gets it.

package lostsignal

type Door struct{ ticket chan struct{} }

func New() *Door { return &Door{make(chan struct{}, 1)} }

func (d *Door) Open(unlock func()) {
	unlock()
	d.ticket <- struct{}{}
}

func (d *Door) Enter() { <-d.ticket }
