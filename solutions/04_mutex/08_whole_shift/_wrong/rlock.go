//koan:verdict race
// A read lock lets all cooks in together, also those who write.

package wholeshift

import "sync"

type Kitchen struct {
	cook   func(dish string) (plate string)
	book   sync.RWMutex
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
	k.book.RLock()
	defer k.book.RUnlock()
	k.orders++
	number := k.orders
	k.plates[number] = k.cook(dish)
	return number
}
