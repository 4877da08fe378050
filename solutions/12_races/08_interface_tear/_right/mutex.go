// Package interfacetear is about chefs who relieve one another.
package interfacetear

import "sync"

// Chef is anybody who can cook.
type Chef interface {
	Cook(dish string) (plate string)
}

// Kitchen is a kitchen with a chef.
type Kitchen struct {
	mu   sync.Mutex
	chef Chef
}

// Open opens a kitchen with its first chef.
func Open(first Chef) *Kitchen {
	return &Kitchen{chef: first}
}

func (k *Kitchen) onDuty() Chef {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.chef
}

// Order has the chef on duty cook a dish.
func (k *Kitchen) Order(dish string) (plate string) {
	return k.onDuty().Cook(dish)
}

// Relieve puts another chef on duty.
func (k *Kitchen) Relieve(next Chef) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.chef = next
}
