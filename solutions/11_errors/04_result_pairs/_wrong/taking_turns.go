//koan:verdict deadlock
// A plate, an excuse, a plate: the kitchen doesn't know of this order.

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
	for range dishes {
		if plate, open := <-plates; open {
			bring(plate)
		}
		if excuse, open := <-excuses; open {
			apologise(excuse)
		}
	}
}
