// Package closedtwice is about the shutter of a kiosk.
package closedtwice

import "sync"

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	mu       sync.Mutex
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	k.mu.Lock()
	defer k.mu.Unlock()
	select {
	case <-k.down:
	default:
		k.lastCall()
		close(k.down)
	}
}
