//koan:verdict wrong
// CompareAndSwap finds out that somebody was faster, and the buyer pays again,
// or pays for nothing.

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
	for {
		free := b.free.Load()
		if free <= 0 {
			return ErrSoldOut
		}
		if err := pay(); err != nil {
			return err
		}
		if b.free.CompareAndSwap(free, free-1) {
			return nil
		}
	}
}
