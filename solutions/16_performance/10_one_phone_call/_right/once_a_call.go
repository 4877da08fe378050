// Package onephonecall is about the price of a fish.
package onephonecall

import "sync"

// Prices asks the supplier what dishes cost today.
type Prices struct {
	call  func(dish string) (cents int, err error)
	slate sync.Locker
	calls map[string]func() (int, error)
}

// New is for a supplier who is asked by a call.
func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{
		call: call, slate: slate, calls: map[string]func() (int, error){},
	}
}

// Price is what a dish costs at the moment. A call is a function that is run
// once, and removes itself in the end.
func (p *Prices) Price(dish string) (cents int, err error) {
	p.slate.Lock()
	ask := p.calls[dish]
	if ask == nil {
		ask = sync.OnceValues(func() (int, error) {
			defer func() {
				p.slate.Lock()
				defer p.slate.Unlock()
				delete(p.calls, dish)
			}()
			return p.call(dish)
		})
		p.calls[dish] = ask
	}
	p.slate.Unlock()
	return ask()
}
