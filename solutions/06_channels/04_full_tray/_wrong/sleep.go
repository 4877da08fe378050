//koan:verdict race
// A nap orders nothing: whether the plates are served by then, nobody knows.

package fulltray

import "time"

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
	time.Sleep(10 * time.Millisecond)
}
