//koan:verdict race
// Looking less often doesn't make looking safe: a sleep orders nobody, however
// long it is.

package readyflag

import "time"

type Kitchen struct {
	dish  string
	ready bool
}

func NewKitchen() *Kitchen { return &Kitchen{} }

func (k *Kitchen) Announce(dish string) { k.dish, k.ready = dish, true }

func (k *Kitchen) DishOfTheDay() string {
	for !k.ready {
		time.Sleep(50 * time.Millisecond)
	}
	return k.dish
}
