// Package fulltray is about the tray between a kitchen and its waiter.
package fulltray

// Serve lets the cook look for a free place before he cooks.
func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	places := make(chan struct{}, 3)
	tray := make(chan string, len(dishes))
	go func() {
		for _, dish := range dishes {
			places <- struct{}{}
			tray <- cook(dish)
		}
	}()
	for range dishes {
		plate := <-tray
		<-places
		serve(plate)
	}
}
