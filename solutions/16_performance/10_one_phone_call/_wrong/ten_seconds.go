//koan:verdict wrong
// Whoever has waited for ten seconds calls, too. A call may take longer.

package onephonecall

import (
	"sync"
	"time"
)

type phoneCall struct {
	over  chan struct{}
	cents int
	err   error
}

type Prices struct {
	call  func(dish string) (cents int, err error)
	slate sync.Locker
	calls map[string]*phoneCall
}

func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{call: call, slate: slate, calls: map[string]*phoneCall{}}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	p.slate.Lock()
	c, calling := p.calls[dish]
	if calling {
		p.slate.Unlock()
		select {
		case <-c.over:
			return c.cents, c.err
		case <-time.After(10 * time.Second):
			return p.call(dish)
		}
	}
	c = &phoneCall{over: make(chan struct{})}
	p.calls[dish] = c
	p.slate.Unlock()
	c.cents, c.err = p.call(dish)
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	close(c.over)
	return c.cents, c.err
}
