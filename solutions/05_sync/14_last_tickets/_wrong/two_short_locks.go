//koan:verdict wrong
// A mutex in place of the atomic, taken twice, leaves the same gap in between.

package lasttickets

import (
	"errors"
	"sync"
)

var ErrSoldOut = errors.New("sold out")

type BoxOffice struct {
	mu   sync.Mutex
	free int32
}

func NewBoxOffice(seats int32) *BoxOffice {
	return &BoxOffice{free: seats}
}

func (b *BoxOffice) left() int32 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.free
}

func (b *BoxOffice) take() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.free--
}

func (b *BoxOffice) Buy(pay func() error) error {
	if b.left() <= 0 {
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		return err
	}
	b.take()
	return nil
}
