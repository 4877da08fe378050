// Package lasttickets is about the box office on the night of a concert.
package lasttickets

import (
	"errors"
	"sync/atomic"
)

// ErrSoldOut means that no seat is free.
var ErrSoldOut = errors.New("sold out")

// BoxOffice takes a seat blindly, and puts it back if there was none.
type BoxOffice struct{ free atomic.Int32 }

// NewBoxOffice is a box office with that many seats to sell.
func NewBoxOffice(seats int32) *BoxOffice {
	b := &BoxOffice{}
	b.free.Store(seats)
	return b
}

// Buy sells one seat. What Add returns is the caller's own: no two of them see
// the same number. For the moment until it is undone, a vain attempt may hide a
// seat that somebody gives back; none is sold twice, and none is lost.
func (b *BoxOffice) Buy(pay func() error) error {
	if b.free.Add(-1) < 0 {
		b.free.Add(1)
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		b.free.Add(1)
		return err
	}
	return nil
}
