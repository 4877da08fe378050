//koan:verdict serial
// All cook together, but the next chef gets in only when no dish is on the
// stove.

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
	defer k.mu.RUnlock()
	return k.chef.Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.chef = next
}
