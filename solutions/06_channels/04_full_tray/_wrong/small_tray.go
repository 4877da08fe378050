//koan:verdict serial
// A tray for two, and the third plate in the cook's hands: that makes three,
// but the tray itself has room for three.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 2)
	go func() {
		for _, dish := range dishes {
			tray <- cook(dish)
		}
	}()
	for range dishes {
		serve(<-tray)
	}
}
