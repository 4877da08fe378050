//koan:verdict wrong
// A cache: tomorrow's guests are told yesterday's price.

package onephonecall

import "sync"

type Prices struct {
	call  func(dish string) (cents int, err error)
	slate sync.Locker
	calls map[string]func() (int, error)
}

func New(
	call func(dish string) (cents int, err error), slate sync.Locker,
) *Prices {
	return &Prices{
		call: call, slate: slate, calls: map[string]func() (int, error){},
	}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	p.slate.Lock()
	ask := p.calls[dish]
	if ask == nil {
		ask = sync.OnceValues(func() (int, error) { return p.call(dish) })
		p.calls[dish] = ask
	}
	p.slate.Unlock()
	return ask()
}
