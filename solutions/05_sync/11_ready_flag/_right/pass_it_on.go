// Package readyflag is about waiting for the dish of the day.
package readyflag

// Kitchen has one note with the dish, which goes from hand to hand.
type Kitchen struct{ note chan string }

// NewKitchen is a kitchen at dawn, with no note written.
func NewKitchen() *Kitchen {
	return &Kitchen{note: make(chan string, 1)}
}

// Announce writes the note. There is room for it, so nobody waits.
func (k *Kitchen) Announce(dish string) { k.note <- dish }

// DishOfTheDay takes the note, reads it and puts it back for the next one.
func (k *Kitchen) DishOfTheDay() string {
	dish := <-k.note
	k.note <- dish
	return dish
}
