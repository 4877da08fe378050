//koan:verdict race
// Whoever copies the variable reads it, all of it, without a lock.

package interfacetear

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
	chef := k.chef
	return chef.Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.chef = next
}
