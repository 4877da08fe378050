//koan:verdict leak
// The goroutine that hands out the dish never ends, even when the last waiter
// has gone home.

package readyflag

type Kitchen struct{ dish chan string }

func NewKitchen() *Kitchen { return &Kitchen{dish: make(chan string)} }

func (k *Kitchen) Announce(dish string) {
	go func() {
		for {
			k.dish <- dish
		}
	}()
}

func (k *Kitchen) DishOfTheDay() string { return <-k.dish }
