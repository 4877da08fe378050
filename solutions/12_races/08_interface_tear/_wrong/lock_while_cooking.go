//koan:verdict serial
// One dish at a time, and the relief waits until it is done.

package interfacetear

import "sync"

type Chef interface {
	Cook(dish string) (plate string)
}

type Kitchen struct {
	mu   sync.Mutex
	chef Chef
}

func Open(first Chef) *Kitchen {
	return &Kitchen{chef: first}
}

func (k *Kitchen) Order(dish string) (plate string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.chef.Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.chef = next
}
