//koan:verdict race
// A waiter for each hatch: now two of them speak to the guests at the same time.

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
	var waiters sync.WaitGroup
	waiters.Go(func() {
		for excuse := range excuses {
			apologise(excuse)
		}
	})
	for plate := range plates {
		bring(plate)
	}
	waiters.Wait()
}
