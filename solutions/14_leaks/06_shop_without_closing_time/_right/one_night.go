// Package shopwithoutclosingtime is about a bakery with a wood-fired oven.
package shopwithoutclosingtime

import (
	"context"
	"time"
)

// Oven is a wood-fired oven.
type Oven interface {
	Light()
	Tend()
	PutOut()
}

// Bakery is a bakery that is open.
type Bakery struct {
	cancel context.CancelFunc
	cold   chan struct{}
}

// Open opens a bakery; its day is a context.
func Open(oven Oven, unlock func() error) (*Bakery, error) {
	day, cancel := context.WithCancel(context.Background())
	b := &Bakery{cancel: cancel, cold: make(chan struct{})}
	oven.Light()
	go b.stoke(day, oven)
	if err := unlock(); err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

func (b *Bakery) stoke(day context.Context, oven Oven) {
	defer close(b.cold)
	defer oven.PutOut()
	every := time.NewTicker(10 * time.Minute)
	defer every.Stop()
	for {
		select {
		case <-day.Done():
			return
		case <-every.C:
			oven.Tend()
		}
	}
}

// Close sends the stoker home, and returns when he has gone.
func (b *Bakery) Close() {
	b.cancel()
	<-b.cold
}
