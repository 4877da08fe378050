//koan:verdict serial
// The cook looks for a free place before he cooks, so he never waits with a
// plate in his hands: while the tray is full, the stove is cold.

package fulltray

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
