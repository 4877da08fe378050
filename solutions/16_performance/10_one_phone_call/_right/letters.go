// Package onephonecall is about the price of a fish.
package onephonecall

import "sync"

type answer struct {
	cents int
	err   error
}

// Prices asks the supplier what dishes cost today. For each dish there is a
// list of those who wait for an answer.
type Prices struct {
	call    func(dish string) (cents int, err error)
	slate   sync.Locker
	waiting map[string][]chan answer
}

// New is for a supplier who is asked by a call.
func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{call: call, slate: slate, waiting: map[string][]chan answer{}}
}

// Price is what a dish costs at the moment. Each guest has a letter box, and
// the call is made by a goroutine of its own.
func (p *Prices) Price(dish string) (cents int, err error) {
	box := make(chan answer, 1)
	p.slate.Lock()
	p.waiting[dish] = append(p.waiting[dish], box)
	if len(p.waiting[dish]) == 1 {
		go p.ask(dish)
	}
	p.slate.Unlock()
	a := <-box
	return a.cents, a.err
}

func (p *Prices) ask(dish string) {
	cents, err := p.call(dish)
	p.slate.Lock()
	defer p.slate.Unlock()
	for _, box := range p.waiting[dish] {
		box <- answer{cents, err}
	}
	delete(p.waiting, dish)
}
