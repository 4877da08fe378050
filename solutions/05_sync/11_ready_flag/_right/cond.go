// Package readyflag is about waiting for the dish of the day.
package readyflag

import "sync"

// Kitchen rings a bell that all waiters hear.
type Kitchen struct {
	mu    sync.Mutex
	bell  *sync.Cond
	dish  string
	ready bool
}

// NewKitchen is a kitchen at dawn.
func NewKitchen() *Kitchen {
	k := &Kitchen{}
	k.bell = sync.NewCond(&k.mu)
	return k
}

// Announce writes the dish under the lock and rings for all.
func (k *Kitchen) Announce(dish string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.dish, k.ready = dish, true
	k.bell.Broadcast()
}

// DishOfTheDay looks, and sleeps as long as there is nothing to see.
func (k *Kitchen) DishOfTheDay() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	for !k.ready {
		k.bell.Wait()
	}
	return k.dish
}
