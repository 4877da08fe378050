//koan:verdict serial
// Without go there is one cook, and nothing cooks while he is away.

package stuckcook

type Dish func(away func(errand func()))

func Cook(_ int, dishes []Dish) {
	for _, dish := range dishes {
		dish(func(errand func()) { errand() })
	}
}
