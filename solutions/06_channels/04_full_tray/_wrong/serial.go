//koan:verdict serial
// Plate by plate: while the waiter serves, nobody cooks.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	for _, dish := range dishes {
		serve(cook(dish))
	}
}
