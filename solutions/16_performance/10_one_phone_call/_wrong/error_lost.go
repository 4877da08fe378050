//koan:verdict wrong
// Those who wait get the price, and no word of what went wrong.

package onephonecall

import "sync"

type phoneCall struct {
	over  chan struct{}
	cents int
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
		<-c.over
		return c.cents, nil
	}
	c = &phoneCall{over: make(chan struct{})}
	p.calls[dish] = c
	p.slate.Unlock()
	c.cents, err = p.call(dish)
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	close(c.over)
	return c.cents, err
}
