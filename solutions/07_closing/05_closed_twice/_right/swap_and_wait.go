// Package closedtwice is about the shutter of a kiosk.
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
	<-k.down
}
