//koan:verdict deadlock
// The answer is sent once, and one of those who wait gets it.

package onephonecall

import "sync"

type answer struct {
	cents int
	err   error
}

type Prices struct {
	call  func(dish string) (cents int, err error)
	slate sync.Locker
	calls map[string]chan answer
}

func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{call: call, slate: slate, calls: map[string]chan answer{}}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	p.slate.Lock()
	c, calling := p.calls[dish]
	if calling {
		p.slate.Unlock()
		a := <-c
		return a.cents, a.err
	}
	c = make(chan answer, 1)
	p.calls[dish] = c
	p.slate.Unlock()
	cents, err = p.call(dish)
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	c <- answer{cents, err}
	return cents, err
}
