//koan:verdict race
// Who sleeps for a while and then looks at the answer hasn't waited for it.

package onephonecall

import (
	"sync"
	"time"
)

type phoneCall struct {
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
		time.Sleep(time.Millisecond)
		return c.cents, c.err
	}
	c = &phoneCall{}
	p.calls[dish] = c
	p.slate.Unlock()
	c.cents, c.err = p.call(dish)
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	return c.cents, c.err
}
