//koan:verdict deadlock
// Who finds no ticket waits for one instead of being told that it is too late,
// and no more will come.

package lasttickets

import (
	"errors"
)

var ErrSoldOut = errors.New("sold out")

type BoxOffice struct{ tickets chan struct{} }

func NewBoxOffice(seats int32) *BoxOffice {
	b := &BoxOffice{tickets: make(chan struct{}, seats)}
	for range seats {
		b.tickets <- struct{}{}
	}
	return b
}

func (b *BoxOffice) Buy(pay func() error) error {
	<-b.tickets
	if err := pay(); err != nil {
		b.tickets <- struct{}{}
		return err
	}
	return nil
}
