// Package readyflag is about waiting for the dish of the day.
package readyflag

import "time"

// Kitchen decides in the morning what the dish of the day is. The waiters ask
// for it, and some of them come before the kitchen has made up its mind.
type Kitchen struct {
	dish  string
	ready bool
}

// NewKitchen is a kitchen at dawn: no dish has been announced.
func NewKitchen() *Kitchen {
	return &Kitchen{}
}

// Announce says what the dish of the day is. The kitchen does so once, and
// goes back to its pots without waiting for anybody.
func (k *Kitchen) Announce(dish string) {
	k.dish = dish
	k.ready = true
}

// DishOfTheDay returns what the kitchen has announced. Who comes before the
// announcement is woken by it, and by nothing else; who comes after it knows at
// once. Any number of waiters may ask.
func (k *Kitchen) DishOfTheDay() string {
	for !k.ready {
		time.Sleep(time.Millisecond)
	}
	return k.dish
}
