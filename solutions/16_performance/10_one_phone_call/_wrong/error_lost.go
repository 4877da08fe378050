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
	mu    sync.Mutex
	calls map[string]*phoneCall
}

func New(call func(dish string) (cents int, err error)) *Prices {
	return &Prices{call: call, calls: map[string]*phoneCall{}}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	p.mu.Lock()
	c, calling := p.calls[dish]
	if calling {
		p.mu.Unlock()
		<-c.over
		return c.cents, nil
	}
	c = &phoneCall{over: make(chan struct{})}
	p.calls[dish] = c
	p.mu.Unlock()
	c.cents, err = p.call(dish)
	p.mu.Lock()
	delete(p.calls, dish)
	p.mu.Unlock()
	close(c.over)
	return c.cents, err
}
