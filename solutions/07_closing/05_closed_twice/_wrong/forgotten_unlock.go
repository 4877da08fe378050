//koan:verdict deadlock
// Whoever finds the shutter down takes the key home.

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
	select {
	case <-k.down:
		return
	default:
	}
	k.lastCall()
	close(k.down)
	k.mu.Unlock()
}
