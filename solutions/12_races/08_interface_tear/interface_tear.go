// Package interfacetear is about chefs who relieve one another.
package interfacetear

import "sync"

// Chef is anybody who can cook.
type Chef interface {
	Cook(dish string) (plate string)
}

// Kitchen is a kitchen with a chef.
type Kitchen struct {
	mu   sync.RWMutex
	chef Chef
}

// Open opens a kitchen with its first chef.
func Open(first Chef) *Kitchen {
	return &Kitchen{chef: first}
}

// Order has the chef on duty cook a dish. Many may order at the same time, and
// a chef cooks any number of dishes at the same time.
func (k *Kitchen) Order(dish string) (plate string) {
	// The lock is for the variable; the chef cooks without it.
	k.mu.RLock()
	chef := k.chef
	k.mu.RUnlock()
	return chef.Cook(dish)
}

// Relieve puts another chef on duty, also while there are orders: whoever
// orders afterwards gets the new one. It doesn't wait: dishes that are on the
// stove are finished by the chef who began them.
func (k *Kitchen) Relieve(next Chef) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.chef = next
}
