// Package interfacetear is about chefs who relieve one another.
package interfacetear

// Chef is anybody who can cook.
type Chef interface {
	Cook(dish string) (plate string)
}

// Kitchen is a kitchen with a chef.
type Kitchen struct {
	chef Chef
}

// Open opens a kitchen with its first chef.
func Open(first Chef) *Kitchen {
	return &Kitchen{chef: first}
}

// Order has the chef on duty cook a dish. Many may order at the same time, and
// a chef cooks any number of dishes at the same time.
func (k *Kitchen) Order(dish string) (plate string) {
	return k.chef.Cook(dish)
}

// Relieve puts another chef on duty, also while there are orders: whoever
// orders afterwards gets the new one. It doesn't wait: dishes that are on the
// stove are finished by the chef who began them.
func (k *Kitchen) Relieve(next Chef) {
	k.chef = next
}
