// Package fulltray is about the tray between a kitchen and its waiter.
package fulltray

import "sync"

// Serve sends the waiter to the tray before the first dish is cooked.
func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	var waiter sync.WaitGroup
	waiter.Go(func() {
		for plate := range tray {
			serve(plate)
		}
	})
	for _, dish := range dishes {
		tray <- cook(dish)
	}
	close(tray)
	waiter.Wait()
}
