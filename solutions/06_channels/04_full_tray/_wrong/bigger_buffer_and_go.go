//koan:verdict wrong
// They work at the same time, but plates pile up without limit.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, len(dishes))
	go func() {
		for _, dish := range dishes {
			tray <- cook(dish)
		}
	}()
	for range dishes {
		serve(<-tray)
	}
}
