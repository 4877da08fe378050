//koan:verdict wrong
// Three seats are sold, but ten cards are charged: the second look comes when
// the money is gone.

package lasttickets

import (
	"errors"
	"sync/atomic"
)

var ErrSoldOut = errors.New("sold out")

type BoxOffice struct{ free atomic.Int32 }

func NewBoxOffice(seats int32) *BoxOffice {
	b := &BoxOffice{}
	b.free.Store(seats)
	return b
}

func (b *BoxOffice) Buy(pay func() error) error {
	if b.free.Load() <= 0 {
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		return err
	}
	if b.free.Add(-1) < 0 {
		b.free.Add(1)
		return ErrSoldOut
	}
	return nil
}
