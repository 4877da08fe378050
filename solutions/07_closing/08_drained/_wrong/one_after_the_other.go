//koan:verdict serial
// Each plate is served before the next dish is cooked.

package drained

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	for _, dish := range dishes {
		serve(cook(dish))
	}
}
