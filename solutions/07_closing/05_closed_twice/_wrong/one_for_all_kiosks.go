//koan:verdict serial
// A lock of the package: all kiosks of the town wait for each other.

package closedtwice

import "sync"

var shutters sync.Mutex

type Kiosk struct {
	lastCall func()
	down     chan struct{}
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	shutters.Lock()
	defer shutters.Unlock()
	select {
	case <-k.down:
	default:
		k.lastCall()
		close(k.down)
	}
}
