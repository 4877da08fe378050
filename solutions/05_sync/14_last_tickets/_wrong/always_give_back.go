//koan:verdict wrong
// The deferred line gives the seat back in any case, also when it is sold.

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
	defer b.free.Add(1)
	if b.free.Add(-1) < 0 {
		return ErrSoldOut
	}
	return pay()
}
