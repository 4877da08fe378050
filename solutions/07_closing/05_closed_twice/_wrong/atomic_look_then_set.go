//koan:verdict panic
// Both steps are atomic, and they are still two: all five look before one sets.

package closedtwice

import "sync/atomic"

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	closed   atomic.Bool
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	if !k.closed.Load() {
		k.lastCall()
		k.closed.Store(true)
		close(k.down)
	}
}
