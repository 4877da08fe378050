//koan:verdict race
// The counter is changed between two critical sections, in neither.

package wholeshift

import "sync"

type Kitchen struct {
	cook func(dish string) (plate string)

	book   sync.Mutex // guards what is written in the book
	orders int
	plates map[int]string // what has been cooked, by number
}

func New(cook func(dish string) (plate string)) *Kitchen {
	return &Kitchen{cook: cook, plates: map[int]string{}}
}

func (k *Kitchen) Order(dish string) int {
	k.book.Lock()
	k.book.Unlock()
	k.orders++
	number := k.orders
	k.book.Lock()
	k.book.Unlock()
	plate := k.cook(dish)
	k.book.Lock()
	defer k.book.Unlock()
	k.plates[number] = plate
	return number
}

func (k *Kitchen) Plate(number int) string {
	k.book.Lock()
	defer k.book.Unlock()
	return k.plates[number]
}
