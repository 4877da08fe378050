// Package onephonecall is about the price of a fish.
package onephonecall

import "sync"

// Prices asks the supplier what dishes cost today.
type Prices struct {
	call  func(dish string) (cents int, err error)
	calls sync.Map // from string to *phoneCall
}

type phoneCall struct {
	over  sync.WaitGroup
	cents int
	err   error
}

// New is for a supplier who is asked by a call.
func New(
	call func(dish string) (cents int, err error), _ sync.Locker,
) *Prices {
	return &Prices{call: call}
}

// Price is what a dish costs at the moment. Who gets a call of his own into the
// map makes it; who finds another one waits for it.
func (p *Prices) Price(dish string) (cents int, err error) {
	mine := &phoneCall{}
	mine.over.Add(1)
	if other, calling := p.calls.LoadOrStore(dish, mine); calling {
		c := other.(*phoneCall)
		c.over.Wait()
		return c.cents, c.err
	}
	mine.cents, mine.err = p.call(dish)
	p.calls.Delete(dish)
	mine.over.Done()
	return mine.cents, mine.err
}
