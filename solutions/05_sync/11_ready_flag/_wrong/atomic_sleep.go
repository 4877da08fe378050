//koan:verdict wrong
// The race is gone: the flag orders the dish. But every waiter still gets up
// again and again to look at it.

package readyflag

import (
	"sync/atomic"
	"time"
)

type Kitchen struct {
	dish  string
	ready atomic.Bool
}

func NewKitchen() *Kitchen { return &Kitchen{} }

func (k *Kitchen) Announce(dish string) {
	k.dish = dish
	k.ready.Store(true)
}

func (k *Kitchen) DishOfTheDay() string {
	for !k.ready.Load() {
		time.Sleep(time.Millisecond)
	}
	return k.dish
}
