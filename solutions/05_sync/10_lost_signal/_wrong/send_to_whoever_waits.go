//koan:verdict deadlock
// A send that gives up when nobody receives is the lost call once more.

package lostsignal

type Door struct{ call chan struct{} }

func New() *Door { return &Door{make(chan struct{})} }

func (d *Door) Open(unlock func()) {
	unlock()
	for {
		select {
		case d.call <- struct{}{}:
		default:
			return
		}
	}
}

func (d *Door) Enter() { <-d.call }
