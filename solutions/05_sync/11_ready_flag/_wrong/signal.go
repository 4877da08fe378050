//koan:verdict deadlock
// Signal wakes one of those who wait; the others sleep on.

package readyflag

import "sync"

type Kitchen struct {
	mu    sync.Mutex
	bell  *sync.Cond
	dish  string
	ready bool
}

func NewKitchen() *Kitchen {
	k := &Kitchen{}
	k.bell = sync.NewCond(&k.mu)
	return k
}

func (k *Kitchen) Announce(dish string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.dish, k.ready = dish, true
	k.bell.Signal()
}

func (k *Kitchen) DishOfTheDay() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	for !k.ready {
		k.bell.Wait()
	}
	return k.dish
}
