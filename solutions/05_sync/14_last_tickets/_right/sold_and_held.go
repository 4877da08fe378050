// Package lasttickets is about the box office on the night of a concert.
package lasttickets

import (
	"errors"
	"sync"
)

// ErrSoldOut means that no seat is free.
var ErrSoldOut = errors.New("sold out")

// BoxOffice counts what is sold apart from what is only held for a while.
type BoxOffice struct {
	mu                sync.Mutex
	seats, sold, held int32
}

// NewBoxOffice is a box office with that many seats to sell.
func NewBoxOffice(seats int32) *BoxOffice {
	return &BoxOffice{seats: seats}
}

// Buy sells one seat. The lock is given back while the buyer pays.
func (b *BoxOffice) Buy(pay func() error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.sold+b.held >= b.seats {
		return ErrSoldOut
	}
	b.held++
	b.mu.Unlock()
	err := pay()
	b.mu.Lock()
	b.held--
	if err == nil {
		b.sold++
	}
	return err
}
