// Package lasttickets is about the box office on the night of a concert.
package lasttickets

import (
	"errors"
	"sync"
)

// ErrSoldOut means that no seat is free.
var ErrSoldOut = errors.New("sold out")

// BoxOffice has a lock for the number of free seats, not for the payment.
type BoxOffice struct {
	mu   sync.Mutex
	free int32
}

// NewBoxOffice is a box office with that many seats to sell.
func NewBoxOffice(seats int32) *BoxOffice {
	return &BoxOffice{free: seats}
}

func (b *BoxOffice) take() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.free <= 0 {
		return false
	}
	b.free--
	return true
}

func (b *BoxOffice) giveBack() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.free++
}

// Buy sells one seat.
func (b *BoxOffice) Buy(pay func() error) (err error) {
	if !b.take() {
		return ErrSoldOut
	}
	defer func() {
		if err != nil {
			b.giveBack()
		}
	}()
	return pay()
}
