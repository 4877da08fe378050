//koan:verdict wrong
// One close, one last call. But the others come back while the shutter is still
// up.

package closedtwice

import "sync/atomic"

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	closing  atomic.Bool
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	if k.closing.CompareAndSwap(false, true) {
		k.lastCall()
		close(k.down)
	}
}
