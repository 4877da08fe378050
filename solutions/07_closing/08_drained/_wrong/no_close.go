//koan:verdict deadlock
// All plates are served, and then the waiter stands at the counter for ever.

package drained

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string, 100)
	go func() {
		for _, dish := range dishes {
			counter <- cook(dish)
		}
	}()
	for plate := range counter {
		serve(plate)
	}
}
