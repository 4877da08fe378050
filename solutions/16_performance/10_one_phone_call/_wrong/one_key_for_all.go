//koan:verdict serial
// Only one call at all: those who ask for other dishes wait for it, and get the
// answer to a question that they haven't asked.

package onephonecall

import (
	"sync"

	"golang.org/x/sync/singleflight"
)

type Prices struct {
	call  func(dish string) (cents int, err error)
	calls singleflight.Group
}

func New(
	call func(dish string) (cents int, err error), _ sync.Locker,
) *Prices {
	return &Prices{call: call}
}

func (p *Prices) Price(dish string) (cents int, err error) {
	answer, err, _ := p.calls.Do("the supplier", func() (any, error) {
		return p.call(dish)
	})
	return answer.(int), err
}
