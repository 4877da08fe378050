// Package closedtwice is about the shutter of a kiosk.
package closedtwice

import "sync"

// Kiosk is a kiosk with a shutter, which comes down once and stays down.
type Kiosk struct {
	lastCall func()
	down     chan struct{}
	closing  sync.Once
}

// New opens a kiosk. Before the shutter comes down, lastCall is called, once.
func New(lastCall func()) *Kiosk {
	return &Kiosk{lastCall: lastCall, down: make(chan struct{})}
}

// Down returns a channel that is closed when the shutter is down.
func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

// Close gives the last call and lets the shutter down. Anybody may call it, as
// often as they like, and several at the same time: there is one last call, and
// whoever comes back from Close finds the shutter down.
func (k *Kiosk) Close() {
	// Looking whether it is closed and closing it are two steps, and between
	// them others come. A Once makes one step of them, and lets whoever comes
	// meanwhile wait until it is done.
	k.closing.Do(func() {
		k.lastCall()
		close(k.down)
	})
}
