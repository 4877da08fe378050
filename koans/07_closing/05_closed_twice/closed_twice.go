// Package closedtwice is about the shutter of a kiosk.
package closedtwice

// Kiosk is a kiosk with a shutter, which comes down once and stays down.
type Kiosk struct {
	lastCall func()
	down     chan struct{}
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
	select {
	case <-k.down:
	default:
		k.lastCall()
		close(k.down)
	}
}
