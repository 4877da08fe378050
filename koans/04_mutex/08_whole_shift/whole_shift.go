// Package wholeshift is about the order book of a kitchen.
package wholeshift

import "sync"

// Kitchen is a kitchen with many cooks and one order book.
type Kitchen struct {
	cook func(dish string) (plate string)

	book   sync.Mutex // guards what is written in the book
	orders int
	plates map[int]string // what has been cooked, by number
}

// New opens a kitchen in which every dish is made by cook.
func New(cook func(dish string) (plate string)) *Kitchen {
	return &Kitchen{cook: cook, plates: map[int]string{}}
}

// Order gives the order the next number (the first is 1), cooks the dish,
// enters the plate in the book and returns the number. There are cooks and
// stoves for everybody: whatever has been ordered is cooked at the same time.
func (k *Kitchen) Order(dish string) int {
	k.book.Lock()
	defer k.book.Unlock()
	k.orders++
	number := k.orders
	k.plates[number] = k.cook(dish)
	return number
}

// Plate is the plate that was cooked for an order, "" if it isn't ready yet.
// It never waits for a dish.
func (k *Kitchen) Plate(number int) string {
	k.book.Lock()
	defer k.book.Unlock()
	return k.plates[number]
}
