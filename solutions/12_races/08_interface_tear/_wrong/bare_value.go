//koan:verdict panic
// An atomic.Value takes values of one concrete type only. The next chef is
// another kind of chef.

package interfacetear

import "sync/atomic"

type Chef interface {
	Cook(dish string) (plate string)
}

type Kitchen struct {
	chef atomic.Value
}

func Open(first Chef) *Kitchen {
	k := &Kitchen{}
	k.chef.Store(first)
	return k
}

func (k *Kitchen) Order(dish string) (plate string) {
	return k.chef.Load().(Chef).Cook(dish)
}

func (k *Kitchen) Relieve(next Chef) {
	k.chef.Store(next)
}
