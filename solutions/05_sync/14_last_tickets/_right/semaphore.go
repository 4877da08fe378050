// Package lasttickets is about the box office on the night of a concert.
package lasttickets

import (
	"errors"

	"golang.org/x/sync/semaphore"
)

// ErrSoldOut means that no seat is free.
var ErrSoldOut = errors.New("sold out")

// BoxOffice is a semaphore that is only released if the card is refused.
type BoxOffice struct{ seats *semaphore.Weighted }

// NewBoxOffice is a box office with that many seats to sell.
func NewBoxOffice(seats int32) *BoxOffice {
	return &BoxOffice{seats: semaphore.NewWeighted(int64(seats))}
}

// Buy sells one seat.
func (b *BoxOffice) Buy(pay func() error) error {
	if !b.seats.TryAcquire(1) {
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		b.seats.Release(1)
		return err
	}
	return nil
}
