//koan:verdict deadlock
// Ten copies are enough for ten waiters, and no number is enough for "any
// number".

package readyflag

const copies = 10

type Kitchen struct{ dish chan string }

func NewKitchen() *Kitchen { return &Kitchen{dish: make(chan string, copies)} }

func (k *Kitchen) Announce(dish string) {
	for range copies {
		k.dish <- dish
	}
}

func (k *Kitchen) DishOfTheDay() string { return <-k.dish }
