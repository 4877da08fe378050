//koan:verdict wrong
// The second close goes unnoticed; the second last call doesn't.

package closedtwice

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
	defer func() { recover() }()
	select {
	case <-k.down:
	default:
		k.lastCall()
		close(k.down)
	}
}
