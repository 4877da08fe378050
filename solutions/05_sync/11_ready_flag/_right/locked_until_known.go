// Package readyflag is about waiting for the dish of the day.
package readyflag

import "sync"

// Kitchen is locked until the dish is known.
type Kitchen struct {
	door sync.RWMutex
	dish string
}

// NewKitchen is a kitchen at dawn, with its door locked.
func NewKitchen() *Kitchen {
	k := &Kitchen{}
	k.door.Lock()
	return k
}

// Announce opens the door that NewKitchen has locked.
func (k *Kitchen) Announce(dish string) {
	k.dish = dish
	k.door.Unlock()
}

// DishOfTheDay looks in when the door is open.
func (k *Kitchen) DishOfTheDay() string {
	k.door.RLock()
	defer k.door.RUnlock()
	return k.dish
}
