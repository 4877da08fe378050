// Package onephonecall is about the price of a fish.
package onephonecall

import "sync"

// Prices asks the supplier what dishes cost today.
type Prices struct {
	call  func(dish string) (cents int, err error)
	mu    sync.Mutex
	calls map[string]func() (int, error)
}

// New is for a supplier who is asked by a call.
func New(call func(dish string) (cents int, err error)) *Prices {
	return &Prices{call: call, calls: map[string]func() (int, error){}}
}

// Price is what a dish costs at the moment. A call is a function that is run
// once, and removes itself in the end.
func (p *Prices) Price(dish string) (cents int, err error) {
	p.mu.Lock()
	ask := p.calls[dish]
	if ask == nil {
		ask = sync.OnceValues(func() (int, error) {
			defer func() {
				p.mu.Lock()
				defer p.mu.Unlock()
				delete(p.calls, dish)
			}()
			return p.call(dish)
		})
		p.calls[dish] = ask
	}
	p.mu.Unlock()
	return ask()
}
