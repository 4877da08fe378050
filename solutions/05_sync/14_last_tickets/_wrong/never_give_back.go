//koan:verdict wrong
// The seat is taken before the money, as it should be. But a refused card
// leaves it empty for ever.

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
	b.free.Add(-1)
	return pay()
}
