//koan:verdict race
// A pointer is one word and never torn, but it is still a variable that is
// written and read without an order.

package interfacetear

type Chef interface {
	Cook(dish string) (plate string)
}

type Kitchen struct {
	chef *Chef
}

func Open(first Chef) *Kitchen {
	return &Kitchen{chef: &first}
}

func (k *Kitchen) Order(dish string) (plate string) {
	return (*k.chef).Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.chef = &next
}
