//koan:verdict wrong
// Ten cooks at ten stoves: the tray is small, but the plates wait in the
// cooks' hands, and they come in any order.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	for _, dish := range dishes {
		go func() { tray <- cook(dish) }()
	}
	for range dishes {
		serve(<-tray)
	}
}
