//koan:verdict wrong
// When a plate and the end are both there, select tosses a coin each time.

package drained

func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string, 100)
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		for _, dish := range dishes {
			counter <- cook(dish)
		}
	}()
	for {
		select {
		case plate := <-counter:
			serve(plate)
		case <-closed:
			return
		}
	}
}
