// Package readyflag is about waiting for the dish of the day.
package readyflag

// Kitchen decides in the morning what the dish of the day is. The waiters ask
// for it, and some of them come before the kitchen has made up its mind.
type Kitchen struct {
	dish  string        // written before ready is closed, read after
	ready chan struct{} // closed when the dish is known
}

// NewKitchen is a kitchen at dawn: no dish has been announced.
func NewKitchen() *Kitchen {
	return &Kitchen{ready: make(chan struct{})}
}

// Announce says what the dish of the day is. The kitchen does so once, and
// goes back to its pots without waiting for anybody.
//
// Closing the channel wakes everybody who waits, now and later, and whatever
// was written before it is seen by those who were woken. So the order counts:
// the dish first.
func (k *Kitchen) Announce(dish string) {
	k.dish = dish
	close(k.ready)
}

// DishOfTheDay returns what the kitchen has announced. Who comes before the
// announcement is woken by it, and by nothing else; who comes after it knows at
// once. Any number of waiters may ask.
func (k *Kitchen) DishOfTheDay() string {
	<-k.ready // asleep, without a loop: a closed channel can always be received
	return k.dish
}
