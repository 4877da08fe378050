//koan:verdict wrong
// As long as no dish is ready, everybody gets number 1: with the lock over the
// whole shift this was right, with the lock split in two it isn't.

package wholeshift

import "sync"

type Kitchen struct {
	cook   func(dish string) (plate string)
	book   sync.Mutex
	orders int
	plates map[int]string
}

func New(cook func(dish string) (plate string)) *Kitchen {
	return &Kitchen{cook: cook, plates: map[int]string{}}
}

func (k *Kitchen) Plate(number int) string {
	k.book.Lock()
	defer k.book.Unlock()
	return k.plates[number]
}

func (k *Kitchen) Order(dish string) int {
	k.book.Lock()
	number := len(k.plates) + 1
	k.book.Unlock()
	plate := k.cook(dish)
	k.book.Lock()
	defer k.book.Unlock()
	k.plates[number] = plate
	return number
}
