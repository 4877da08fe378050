//koan:verdict wrong
// Now only those wait who ask for the same dish, and then they all call.

package onephonecall

import "sync"

type Prices struct {
	call  func(dish string) (cents int, err error)
	locks sync.Map // from string to *sync.Mutex
}

func New(
	call func(dish string) (cents int, err error), _ sync.Locker,
) *Prices {
	return &Prices{call: call}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	lock, _ := p.locks.LoadOrStore(dish, &sync.Mutex{})
	lock.(*sync.Mutex).Lock()
	defer lock.(*sync.Mutex).Unlock()
	return p.call(dish)
}
