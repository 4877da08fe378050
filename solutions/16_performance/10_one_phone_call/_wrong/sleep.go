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
		time.Sleep(time.Millisecond)
		return c.cents, c.err
	}
	c = &phoneCall{}
	p.calls[dish] = c
	p.mu.Unlock()
	c.cents, c.err = p.call(dish)
	p.mu.Lock()
	delete(p.calls, dish)
	p.mu.Unlock()
	return c.cents, c.err
}
