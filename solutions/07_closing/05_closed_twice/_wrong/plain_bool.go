//koan:verdict race
// A flag that five people read and write at once says something else to each.

package closedtwice

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	closed   bool
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	if k.closed {
		return
	}
	k.closed = true
	k.lastCall()
	close(k.down)
}
