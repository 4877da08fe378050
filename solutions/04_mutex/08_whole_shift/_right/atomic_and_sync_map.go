package wholeshift

import (
	"sync"
	"sync/atomic"
)

// Kitchen needs no lock: both parts of its book look after themselves.
type Kitchen struct {
	cook   func(dish string) (plate string)
	orders atomic.Int64
	plates sync.Map
}

func New(cook func(dish string) (plate string)) *Kitchen {
	return &Kitchen{cook: cook}
}

func (k *Kitchen) Order(dish string) int {
	number := int(k.orders.Add(1))
	k.plates.Store(number, k.cook(dish))
	return number
}

func (k *Kitchen) Plate(number int) string {
	plate, _ := k.plates.Load(number)
	text, _ := plate.(string)
	return text
}
