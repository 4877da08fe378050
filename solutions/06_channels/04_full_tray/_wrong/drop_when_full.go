//koan:verdict deadlock
// What doesn't fit on the tray goes into the bin, and the waiter waits for it.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	go func() {
		for _, dish := range dishes {
			select {
			case tray <- cook(dish):
			default:
			}
		}
	}()
	for range dishes {
		serve(<-tray)
	}
}
