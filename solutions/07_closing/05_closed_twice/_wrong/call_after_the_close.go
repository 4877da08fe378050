//koan:verdict race
// Once is right, the order isn't: the shutter is down before the last call.

package closedtwice

import "sync"

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	closing  sync.Once
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	k.closing.Do(func() {
		close(k.down)
		k.lastCall()
	})
}
