//koan:verdict serial
// Nothing is oversold with a lock around it all, because only one counter is
// left: the whole queue waits for each card.

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

func (b *BoxOffice) Buy(pay func() error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.free <= 0 {
		return ErrSoldOut
	}
	if err := pay(); err != nil {
		return err
	}
	b.free--
	return nil
}
