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

// Open opens a bakery. It lights the oven and hires a stoker, who tends it
// every ten minutes from then on, also while Open is unlocking the door: in a
// cold shop nothing is unlocked.
//
// If the door can't be unlocked, there is no bakery: Open returns the error of
// unlock, and everything is as it was before. The stoker has put out the fire
// and gone home.
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
	if err := unlock(); err != nil {
		return nil, err
	}
	return b, nil
}

// Close sends the stoker home, and returns when he has put out the fire. It may
// be called more than once, and by several at once.
func (b *Bakery) Close() {
	b.once.Do(func() { close(b.closing) })
	b.stoker.Wait()
}
