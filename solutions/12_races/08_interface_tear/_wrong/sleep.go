//koan:verdict race
// Waiting a little until orders are over; then come others.

package interfacetear

import "time"

type Chef interface {
	Cook(dish string) (plate string)
}

type Kitchen struct {
	chef Chef
}

func Open(first Chef) *Kitchen {
	return &Kitchen{chef: first}
}

func (k *Kitchen) Order(dish string) (plate string) {
	return k.chef.Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	time.Sleep(2 * time.Millisecond)
	k.chef = next
}
