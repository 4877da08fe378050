//koan:verdict serial
// Who sleeps until everything must be there lets the plates get cold.

package resultpairs

import "time"

func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	plates := make(chan string, len(dishes))
	excuses := make(chan error, len(dishes))
	for _, dish := range dishes {
		go func() {
			plate, excuse := cook(dish)
			if excuse != nil {
				excuses <- excuse
				return
			}
			plates <- plate
		}()
	}
	time.Sleep(time.Hour)
	for range len(plates) {
		bring(<-plates)
	}
	for range len(excuses) {
		apologise(<-excuses)
	}
}
