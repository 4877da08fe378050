//koan:verdict race
// A lock that only one side takes keeps nobody out.

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
	return k.chef.Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.chef = next
}
