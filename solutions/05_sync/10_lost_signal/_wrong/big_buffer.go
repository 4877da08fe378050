//koan:verdict deadlock
// A ticket for each of a hundred people; the owner waits for the rest to come,
// and the one after them never gets in.

package lostsignal

type Door struct{ tickets chan struct{} }

func New() *Door { return &Door{make(chan struct{}, 100)} }

func (d *Door) Open(unlock func()) {
	unlock()
	for range 100 {
		d.tickets <- struct{}{}
	}
}

func (d *Door) Enter() { <-d.tickets }
