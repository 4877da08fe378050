//koan:verdict deadlock
// With room for one excuse it takes two of them.

package resultpairs

import "sync"

func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	plates := make(chan string)
	excuses := make(chan error, 1)
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
	for plate := range plates {
		bring(plate)
	}
	for excuse := range excuses {
		apologise(excuse)
	}
}
