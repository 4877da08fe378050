//koan:verdict serial
// A tray for everything: nobody gets stuck, but the waiter stands idle until
// the last dish is cooked, and the first one is cold.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, len(dishes))
	for _, dish := range dishes {
		tray <- cook(dish)
	}
	for range dishes {
		serve(<-tray)
	}
}
