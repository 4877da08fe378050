//koan:verdict serial
// Whenever the tray is full, it is emptied; the cook watches meanwhile.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	empty := func() {
		for len(tray) > 0 {
			serve(<-tray)
		}
	}
	for _, dish := range dishes {
		if len(tray) == cap(tray) {
			empty()
		}
		tray <- cook(dish)
	}
	empty()
}
