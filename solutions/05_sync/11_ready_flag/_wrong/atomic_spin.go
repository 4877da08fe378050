//koan:verdict wrong
// No race and no sleep either: every waiter burns a processor until the
// announcement.

package readyflag

import (
	"runtime"
	"sync/atomic"
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
		runtime.Gosched()
	}
	return k.dish
}
