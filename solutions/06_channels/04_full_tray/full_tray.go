// Package fulltray is about the tray between a kitchen and its waiter.
package fulltray

// Serve has the dishes cooked and brought to the tables, in the given order.
// The cook cooks one dish after the other and puts it on the tray, which holds
// three plates; while the tray is full, he waits with the next plate in his
// hands. The waiter takes one plate after the other off the tray and serves
// it, while the cook cooks on. Serve returns when the last plate is served.
func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	tray := make(chan string, 3)
	// The cook works on his own. However many places a tray has, one day there
	// is a plate too many; somebody must already be there to take plates off.
	go func() {
		for _, dish := range dishes {
			tray <- cook(dish)
		}
	}()
	for range dishes {
		serve(<-tray)
	}
}
