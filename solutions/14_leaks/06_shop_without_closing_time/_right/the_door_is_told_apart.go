// Package shopwithoutclosingtime is about a bakery with a wood-fired oven.
package shopwithoutclosingtime

import (
	"sync"
	"time"
)

// Oven is a wood-fired oven. Whoever lights it must put it out some day.
type Oven interface {
	Light()
	Tend()
	PutOut()
}

// Bakery is a bakery that is open.
type Bakery struct {
	closing chan struct{}
	once    sync.Once
	stoker  sync.WaitGroup
}

// Open opens a bakery, and sends the stoker home by hand if it must.
func Open(oven Oven, unlock func() error) (*Bakery, error) {
	b := &Bakery{closing: make(chan struct{})}
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
	err := unlock()
	if err != nil {
		close(b.closing)
		b.stoker.Wait()
		return nil, err
	}
	return b, nil
}

// Close sends the stoker home, and returns when he has gone.
func (b *Bakery) Close() {
	b.once.Do(func() { close(b.closing) })
	b.stoker.Wait()
}
