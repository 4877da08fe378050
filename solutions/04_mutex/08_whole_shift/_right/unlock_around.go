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

// Order lays the book down while it cooks.
func (k *Kitchen) Order(dish string) int {
	k.book.Lock()
	defer k.book.Unlock()
	k.orders++
	number := k.orders
	k.book.Unlock()
	plate := k.cook(dish)
	k.book.Lock()
	k.plates[number] = plate
	return number
}
