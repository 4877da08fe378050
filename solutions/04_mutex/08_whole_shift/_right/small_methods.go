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

// Order leaves the locking to two small methods, which can defer.
func (k *Kitchen) Order(dish string) int {
	number := k.next()
	k.enter(number, k.cook(dish))
	return number
}

func (k *Kitchen) next() int {
	k.book.Lock()
	defer k.book.Unlock()
	k.orders++
	return k.orders
}

func (k *Kitchen) enter(number int, plate string) {
	k.book.Lock()
	defer k.book.Unlock()
	k.plates[number] = plate
}
