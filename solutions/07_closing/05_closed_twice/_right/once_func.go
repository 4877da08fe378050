// Package closedtwice is about the shutter of a kiosk.
package closedtwice

import "sync"

type Kiosk struct {
	down  <-chan struct{}
	close func()
}

func New(lastCall func()) *Kiosk {
	down := make(chan struct{})
	return &Kiosk{down: down, close: sync.OnceFunc(func() {
		lastCall()
		close(down)
	})}
}

func (k *Kiosk) Down() <-chan struct{} { return k.down }

func (k *Kiosk) Close() { k.close() }
