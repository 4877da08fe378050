// Package drained is about the last plates on the counter.
package drained

// Banquet asks with each plate whether it is one.
func Banquet(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	counter := make(chan string, 100)
	go func() {
		defer close(counter)
		for _, dish := range dishes {
			counter <- cook(dish)
		}
	}()
	for {
		plate, ok := <-counter
		if !ok {
			return
		}
		serve(plate)
	}
}
