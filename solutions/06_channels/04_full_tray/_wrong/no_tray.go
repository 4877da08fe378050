//koan:verdict serial
// From hand to hand nobody gets stuck, but a waiter who is kept somewhere
// stops the cook at once. That is what the tray is for.

package fulltray

func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	hatch := make(chan string)
	go func() {
		for _, dish := range dishes {
			hatch <- cook(dish)
		}
	}()
	for range dishes {
		serve(<-hatch)
	}
}
