//koan:verdict wrong
// A counter as long as the menu: the plates pile up without limit.

package drained

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string, len(dishes))
	go func() {
		defer close(counter)
		for _, dish := range dishes {
			counter <- cook(dish)
		}
	}()
	for plate := range counter {
		serve(plate)
	}
}
