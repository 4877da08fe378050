//koan:verdict deadlock
// One value in a channel is for one waiter. The others wait for ever.

package readyflag

type Kitchen struct{ dish chan string }

func NewKitchen() *Kitchen { return &Kitchen{dish: make(chan string, 1)} }

func (k *Kitchen) Announce(dish string) { k.dish <- dish }

func (k *Kitchen) DishOfTheDay() string { return <-k.dish }
