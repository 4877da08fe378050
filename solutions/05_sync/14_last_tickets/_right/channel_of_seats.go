// Package lasttickets is about the box office on the night of a concert.
package lasttickets

import (
	"errors"
)

// ErrSoldOut means that no seat is free.
var ErrSoldOut = errors.New("sold out")

// BoxOffice keeps its tickets in a channel: one for each free seat.
type BoxOffice struct{ tickets chan struct{} }

// NewBoxOffice is a box office with that many seats to sell.
func NewBoxOffice(seats int32) *BoxOffice {
	b := &BoxOffice{tickets: make(chan struct{}, seats)}
	for range seats {
		b.tickets <- struct{}{}
	}
	return b
}

// Buy sells one seat.
func (b *BoxOffice) Buy(pay func() error) error {
	select {
	case <-b.tickets:
	default:
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		b.tickets <- struct{}{} // there is room: it came from here
		return err
	}
	return nil
}
