//koan:verdict wrong
// Order returns before there is anything to eat.

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
	defer k.book.Unlock()
	k.orders++
	number := k.orders
	go func() {
		plate := k.cook(dish)
		k.book.Lock()
		defer k.book.Unlock()
		k.plates[number] = plate
	}()
	return number
}
