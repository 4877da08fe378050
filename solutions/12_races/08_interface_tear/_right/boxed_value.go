// Package interfacetear is about chefs who relieve one another.
package interfacetear

import "sync/atomic"

// Chef is anybody who can cook.
type Chef interface {
	Cook(dish string) (plate string)
}

// onDuty is one and the same type for all kinds of chefs.
type onDuty struct{ Chef }

// Kitchen is a kitchen with a chef.
type Kitchen struct {
	chef atomic.Value // of onDuty
}

// Open opens a kitchen with its first chef.
func Open(first Chef) *Kitchen {
	k := &Kitchen{}
	k.chef.Store(onDuty{first})
	return k
}

// Order has the chef on duty cook a dish.
func (k *Kitchen) Order(dish string) (plate string) {
	return k.chef.Load().(onDuty).Cook(dish)
}

// Relieve puts another chef on duty.
func (k *Kitchen) Relieve(next Chef) {
	k.chef.Store(onDuty{next})
}
