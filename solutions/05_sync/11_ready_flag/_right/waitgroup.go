// Package readyflag is about waiting for the dish of the day.
package readyflag

import "sync"

// Kitchen is a job of one: to announce the dish.
type Kitchen struct {
	dish      string
	announced sync.WaitGroup
}

// NewKitchen is a kitchen at dawn, with one thing to do.
func NewKitchen() *Kitchen {
	k := &Kitchen{}
	k.announced.Add(1)
	return k
}

// Announce does it.
func (k *Kitchen) Announce(dish string) {
	k.dish = dish
	k.announced.Done()
}

// DishOfTheDay waits until it is done.
func (k *Kitchen) DishOfTheDay() string {
	k.announced.Wait()
	return k.dish
}
