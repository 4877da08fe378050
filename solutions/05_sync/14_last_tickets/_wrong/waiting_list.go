//koan:verdict wrong
// Nobody is turned away before all payments are through: friendly, but "at
// once" is something else.

package lasttickets

import (
	"errors"
	"sync"
)

var ErrSoldOut = errors.New("sold out")

type BoxOffice struct {
	mu         sync.Mutex
	decided    *sync.Cond
	free, held int32
}

func NewBoxOffice(seats int32) *BoxOffice {
	b := &BoxOffice{free: seats}
	b.decided = sync.NewCond(&b.mu)
	return b
}

func (b *BoxOffice) Buy(pay func() error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.free == 0 && b.held > 0 {
		b.decided.Wait()
	}
	if b.free == 0 {
		return ErrSoldOut
	}
	b.free--
	b.held++
	b.mu.Unlock()
	err := pay()
	b.mu.Lock()
	b.held--
	if err != nil {
		b.free++
	}
	b.decided.Broadcast()
	return err
}
