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
	mu    sync.Mutex
	calls map[string]chan answer
}

func New(call func(dish string) (cents int, err error)) *Prices {
	return &Prices{call: call, calls: map[string]chan answer{}}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	p.mu.Lock()
	c, calling := p.calls[dish]
	if calling {
		p.mu.Unlock()
		a := <-c
		return a.cents, a.err
	}
	c = make(chan answer, 1)
	p.calls[dish] = c
	p.mu.Unlock()
	cents, err = p.call(dish)
	p.mu.Lock()
	delete(p.calls, dish)
	p.mu.Unlock()
	c <- answer{cents, err}
	return cents, err
}
