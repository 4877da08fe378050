//koan:verdict race
// RLock and RLock go together. Two chefs come at once.

package interfacetear

import "sync"

type Chef interface {
	Cook(dish string) (plate string)
}

type Kitchen struct {
	mu   sync.RWMutex
	chef Chef
}

func Open(first Chef) *Kitchen {
	return &Kitchen{chef: first}
}

func (k *Kitchen) Order(dish string) (plate string) {
	k.mu.RLock()
	chef := k.chef
	k.mu.RUnlock()
	return chef.Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	k.chef = next
}
