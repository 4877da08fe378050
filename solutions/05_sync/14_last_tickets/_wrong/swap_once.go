//koan:verdict wrong
// A CompareAndSwap that fails says that somebody was faster, not that all the
// seats are gone.

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
	free := b.free.Load()
	if free <= 0 || !b.free.CompareAndSwap(free, free-1) {
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		b.free.Add(1)
		return err
	}
	return nil
}
