//koan:verdict wrong
// With a lock and a short sleep nothing races, and still the waiters look at
// the kitchen again and again, for a change that happens once a day.

package readyflag

import (
	"sync"
	"time"
)

type Kitchen struct {
	mu    sync.Mutex
	dish  string
	ready bool
}

func NewKitchen() *Kitchen { return &Kitchen{} }

func (k *Kitchen) Announce(dish string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.dish, k.ready = dish, true
}

func (k *Kitchen) look() (string, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.dish, k.ready
}

func (k *Kitchen) DishOfTheDay() string {
	for {
		if dish, ready := k.look(); ready {
			return dish
		}
		time.Sleep(time.Millisecond)
	}
}
