// Package drained is about the last plates on the counter.
package drained

// Banquet has all dishes cooked and served. The kitchen cooks one after the
// other and puts the plates on a counter that has room for a hundred; while it
// is full, the cook waits with the next one in his hands. When the last one
// stands there, the kitchen closes, however far the waiter is. The waiter takes
// one plate after the other and serves it. Banquet returns when every plate has
// been served.
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
		close(counter)
	}()
	// A closed channel still gives out what lies in it. Only range knows when
	// it is closed and empty; that the kitchen has closed doesn't say so.
	for plate := range counter {
		serve(plate)
	}
}
