//koan:verdict wrong
// Every buyer who is too late takes the number further below zero, and the seat
// of a refused card never comes up again.

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
	if b.free.Add(-1) < 0 {
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		b.free.Add(1)
		return err
	}
	return nil
}
