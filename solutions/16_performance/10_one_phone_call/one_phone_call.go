// Package onephonecall is about the price of a fish.
package onephonecall

import "sync"

// Prices asks the supplier what dishes cost today. Beside the phone lies a
// slate for notes about calls: whoever reads it or writes on it holds its lock.
type Prices struct {
	call func(dish string) (cents int, err error)

	slate sync.Locker
	calls map[string]*phoneCall // those being made, by dish
}

// phoneCall is a call that somebody makes and others wait for. Its answer may
// be read when over is closed.
type phoneCall struct {
	over  chan struct{}
	cents int
	err   error
}

// New is for a supplier who is asked by a call. Calls for several dishes may be
// made at the same time; meanwhile the slate is free.
func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{call: call, slate: slate, calls: map[string]*phoneCall{}}
}

// Price is what a dish costs at the moment. Any number of guests ask at once,
// and a call takes a while. So there is never more than one call for the same
// dish: whoever asks while it is being made sleeps until it's over, and gets
// the same answer, whether that's a price or an error.
//
// Whoever asks after that gets a new answer, since prices change by the minute.
// Different dishes have nothing to do with each other.
func (p *Prices) Price(dish string) (cents int, err error) {
	// Looking for a call and entering one's own is a single step.
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

	// Nobody finds it any more; those who have found it get the answer.
	p.slate.Lock()
	delete(p.calls, dish)
	p.slate.Unlock()
	close(c.over)
	return c.cents, c.err
}
