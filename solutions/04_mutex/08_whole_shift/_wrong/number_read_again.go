//koan:verdict wrong
// After the dish the counter shows the number of whoever ordered last.

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
	k.orders++
	k.book.Unlock()
	plate := k.cook(dish)
	k.book.Lock()
	defer k.book.Unlock()
	k.plates[k.orders] = plate
	return k.orders
}
