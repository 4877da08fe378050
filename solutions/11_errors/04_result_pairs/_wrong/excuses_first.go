//koan:verdict deadlock
// The other way round it is the plates that nobody takes.

package resultpairs

import "sync"

func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	plates := make(chan string)
	excuses := make(chan error)
	var kitchen sync.WaitGroup
	for _, dish := range dishes {
		kitchen.Go(func() {
			plate, excuse := cook(dish)
			if excuse != nil {
				excuses <- excuse
				return
			}
			plates <- plate
		})
	}
	go func() {
		kitchen.Wait()
		close(plates)
		close(excuses)
	}()
	for excuse := range excuses {
		apologise(excuse)
	}
	for plate := range plates {
		bring(plate)
	}
}
