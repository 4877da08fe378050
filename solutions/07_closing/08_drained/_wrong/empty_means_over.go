//koan:verdict wrong
// An empty counter says nothing either: at first there is nothing on it yet.

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
	for len(counter) > 0 {
		serve(<-counter)
	}
}
