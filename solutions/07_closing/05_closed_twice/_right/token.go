// Package closedtwice is about the shutter of a kiosk.
package closedtwice

type Kiosk struct {
	lastCall func()
	down     chan struct{}
	shutter  chan struct{}
}

func New(lastCall func()) *Kiosk {
	return &Kiosk{
		lastCall: lastCall,
		down:     make(chan struct{}),
		shutter:  make(chan struct{}, 1),
	}
}

func (k *Kiosk) Down() <-chan struct{} {
	return k.down
}

func (k *Kiosk) Close() {
	select {
	case k.shutter <- struct{}{}:
		k.lastCall()
		close(k.down)
	case <-k.down:
	}
}
