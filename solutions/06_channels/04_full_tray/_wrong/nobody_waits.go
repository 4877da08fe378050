//koan:verdict race
// The last plates are on the tray, and not on a table.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	go func() {
		for range dishes {
			serve(<-tray)
		}
	}()
	for _, dish := range dishes {
		tray <- cook(dish)
	}
}
