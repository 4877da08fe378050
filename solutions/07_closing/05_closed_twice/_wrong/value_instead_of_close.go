//koan:verdict deadlock
// A value can be sent more than once, and reaches one of those who wait.

package closedtwice

import "sync"

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	closing  sync.Once
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{}, 1)}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	k.closing.Do(func() {
		k.lastCall()
		k.down <- struct{}{}
	})
}
