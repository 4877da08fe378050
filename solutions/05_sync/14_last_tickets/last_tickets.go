// Package lasttickets is about the box office on the night of a concert.
package lasttickets

import (
	"errors"
	"sync/atomic"
)

// ErrSoldOut means that no seat is free.
var ErrSoldOut = errors.New("sold out")

// BoxOffice sells the seats of one concert, at many counters.
type BoxOffice struct {
	free atomic.Int32
}

// NewBoxOffice is a box office with that many seats to sell.
func NewBoxOffice(seats int32) *BoxOffice {
	b := &BoxOffice{}
	b.free.Store(seats)
	return b
}

// Buy sells one seat. It calls pay, which charges the buyer's card, and
// returns nil if that went well: the seat is sold. Any other answer of pay is
// returned as it is, and the seat is for somebody else.
//
// Nobody pays for a seat that isn't there: if none is free, Buy doesn't call
// pay and returns ErrSoldOut at once. A seat for which somebody is just paying
// isn't free. Buyers pay at the same time, at as many counters as there are.
func (b *BoxOffice) Buy(pay func() error) error {
	if !b.reserve() { // the seat first, then the money
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		b.free.Add(1) // who doesn't pay gives the seat back
		return err
	}
	return nil
}

// reserve takes a seat, if one is free. Looking and taking are one step: the
// number changes only if it is still the one that was seen. If it isn't,
// somebody else was faster, and another look tells whether a seat is left.
func (b *BoxOffice) reserve() bool {
	for {
		free := b.free.Load()
		if free <= 0 {
			return false
		}
		if b.free.CompareAndSwap(free, free-1) {
			return true
		}
	}
}
