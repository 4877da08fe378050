//koan:verdict wrong
// Whoever unlocks first needs no way back, but unlocks a cold shop.

package shopwithoutclosingtime

import (
	"sync"
	"time"
)

type Oven interface {
	Light()
	Tend()
	PutOut()
}

type Bakery struct {
	closing chan struct{}
	once    sync.Once
	stoker  sync.WaitGroup
}

func Open(oven Oven, unlock func() error) (*Bakery, error) {
	b := &Bakery{closing: make(chan struct{})}
	if err := unlock(); err != nil {
		return nil, err
	}
	oven.Light()
	b.stoker.Go(func() {
		defer oven.PutOut()
		for {
			select {
			case <-b.closing:
				return
			case <-time.After(10 * time.Minute):
				oven.Tend()
			}
		}
	})
	return b, nil
}

func (b *Bakery) Close() {
	b.once.Do(func() { close(b.closing) })
	b.stoker.Wait()
}
