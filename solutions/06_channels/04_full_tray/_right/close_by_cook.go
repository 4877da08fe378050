// Package fulltray is about the tray between a kitchen and its waiter.
package fulltray

// Serve lets the cook say when there is no more to come.
func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	go func() {
		defer close(tray)
		for _, dish := range dishes {
			tray <- cook(dish)
		}
	}()
	for plate := range tray {
		serve(plate)
	}
}
