//koan:verdict serial
// The lock is needed to look for a call, not while one is made.

package onephonecall

import "sync"

type phoneCall struct {
	once  sync.Once
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
	defer p.slate.Unlock()
	c, calling := p.calls[dish]
	if !calling {
		c = &phoneCall{}
		p.calls[dish] = c
	}
	c.once.Do(func() { c.cents, c.err = p.call(dish) })
	delete(p.calls, dish)
	return c.cents, c.err
}
