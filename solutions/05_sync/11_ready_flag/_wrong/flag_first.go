//koan:verdict race
// The bell rings before the dish is written down: the waiters read while the
// kitchen writes.

package readyflag

type Kitchen struct {
	dish  string
	ready chan struct{}
}

func NewKitchen() *Kitchen { return &Kitchen{ready: make(chan struct{})} }

func (k *Kitchen) Announce(dish string) {
	close(k.ready)
	k.dish = dish
}

func (k *Kitchen) DishOfTheDay() string {
	<-k.ready
	return k.dish
}
