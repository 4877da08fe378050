// Package onephonecall is about the price of a fish.
package onephonecall

import "sync"

// Prices asks the supplier what dishes cost today. Whoever waits for a call is
// woken when any call is over.
type Prices struct {
	call  func(dish string) (cents int, err error)
	slate sync.Locker
	over  *sync.Cond
	calls map[string]*phoneCall
}

type phoneCall struct {
	over  bool
	cents int
	err   error
}

// New is for a supplier who is asked by a call.
func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{
		call: call, slate: slate,
		over: sync.NewCond(slate), calls: map[string]*phoneCall{},
	}
}

// Price is what a dish costs at the moment.
func (p *Prices) Price(dish string) (cents int, err error) {
	p.slate.Lock()
	defer p.slate.Unlock()
	if c := p.calls[dish]; c != nil {
		for !c.over {
			p.over.Wait()
		}
		return c.cents, c.err
	}
	c := &phoneCall{}
	p.calls[dish] = c
	p.slate.Unlock()
	c.cents, c.err = p.call(dish)
	p.slate.Lock()
	c.over = true
	delete(p.calls, dish)
	p.over.Broadcast()
	return c.cents, c.err
}
