//koan:verdict wrong
// One critical section is enough, at the end, and the order that was first gets
// the number of the one that was ready first.

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
	plate := k.cook(dish)
	k.book.Lock()
	defer k.book.Unlock()
	k.orders++
	k.plates[k.orders] = plate
	return k.orders
}

func (k *Kitchen) Plate(number int) string {
	k.book.Lock()
	defer k.book.Unlock()
	return k.plates[number]
}
