//koan:verdict serial
// Different dishes cook at once, but two soups still follow each other.

package wholeshift

import "sync"

type Kitchen struct {
	cook   func(dish string) (plate string)
	book   sync.Mutex
	orders int
	plates map[int]string
	stoves map[string]*sync.Mutex
}

func New(cook func(dish string) (plate string)) *Kitchen {
	return &Kitchen{cook: cook, plates: map[int]string{},
		stoves: map[string]*sync.Mutex{}}
}

func (k *Kitchen) Order(dish string) int {
	k.book.Lock()
	k.orders++
	number := k.orders
	if k.stoves[dish] == nil {
		k.stoves[dish] = new(sync.Mutex)
	}
	stove := k.stoves[dish]
	k.book.Unlock()

	stove.Lock()
	plate := k.cook(dish)
	stove.Unlock()

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
