// Package readyflag is about waiting for the dish of the day.
package readyflag

import "context"

// Kitchen uses a context as a bell that rings once.
type Kitchen struct {
	dish      string
	announced context.Context
	announce  context.CancelFunc
}

// NewKitchen is a kitchen at dawn.
func NewKitchen() *Kitchen {
	k := &Kitchen{}
	k.announced, k.announce = context.WithCancel(context.Background())
	return k
}

// Announce rings the bell.
func (k *Kitchen) Announce(dish string) {
	k.dish = dish
	k.announce()
}

// DishOfTheDay waits for the bell.
func (k *Kitchen) DishOfTheDay() string {
	<-k.announced.Done()
	return k.dish
}
