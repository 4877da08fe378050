// Package interfacetear is about chefs who relieve one another.
package interfacetear

// Chef is anybody who can cook.
type Chef interface {
	Cook(dish string) (plate string)
}

// Kitchen is a kitchen with a chef.
type Kitchen struct {
	chef chan Chef
}

// Open opens a kitchen with its first chef.
func Open(first Chef) *Kitchen {
	k := &Kitchen{make(chan Chef, 1)}
	k.chef <- first
	return k
}

// Order has the chef on duty cook a dish.
func (k *Kitchen) Order(dish string) (plate string) {
	chef := <-k.chef
	k.chef <- chef
	return chef.Cook(dish)
}

// Relieve puts another chef on duty.
func (k *Kitchen) Relieve(next Chef) {
	<-k.chef
	k.chef <- next
}
