//koan:verdict race
// Who comes too early is sent away with an empty plate instead of waiting; and
// the look at the dish is as unguarded as before.

package readyflag

type Kitchen struct{ dish string }

func NewKitchen() *Kitchen { return &Kitchen{} }

func (k *Kitchen) Announce(dish string) { k.dish = dish }

func (k *Kitchen) DishOfTheDay() string { return k.dish }
