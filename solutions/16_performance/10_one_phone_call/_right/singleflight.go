// Package onephonecall is about the price of a fish.
package onephonecall

import (
	"sync"

	"golang.org/x/sync/singleflight"
)

// Prices asks the supplier what dishes cost today.
type Prices struct {
	call  func(dish string) (cents int, err error)
	calls singleflight.Group
}

// New is for a supplier who is asked by a call.
func New(
	call func(dish string) (cents int, err error), _ sync.Locker,
) *Prices {
	return &Prices{call: call}
}

// Price is what a dish costs at the moment.
func (p *Prices) Price(dish string) (cents int, err error) {
	answer, err, _ := p.calls.Do(dish, func() (any, error) {
		return p.call(dish)
	})
	return answer.(int), err
}
