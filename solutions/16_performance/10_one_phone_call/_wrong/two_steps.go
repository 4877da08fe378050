//koan:verdict wrong
// It looks, puts down the slate, and takes it again to note its own call: two
// may have looked by then.

package onephonecall

import "sync"

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
	p.slate.Unlock()
	if calling {
		<-c.over
		return c.cents, c.err
	}
	c = &phoneCall{over: make(chan struct{})}
	p.slate.Lock()
	p.calls[dish] = c
	p.slate.Unlock()
	c.cents, c.err = p.call(dish)
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	close(c.over)
	return c.cents, c.err
}
