//koan:verdict wrong
// Those who wait are told before the note is wiped off: whoever asks after them
// still finds it, and what it says is old.

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
	if calling {
		p.slate.Unlock()
		<-c.over
		return c.cents, c.err
	}
	c = &phoneCall{over: make(chan struct{})}
	p.calls[dish] = c
	p.slate.Unlock()
	c.cents, c.err = p.call(dish)
	close(c.over)
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	return c.cents, c.err
}
