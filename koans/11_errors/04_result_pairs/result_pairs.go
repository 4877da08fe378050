// Package resultpairs is about an order of which not everything works out.
package resultpairs

import "sync"

// Serve has all dishes of an order cooked at the same time. For each one the
// kitchen has a plate in the end, or an excuse. The one waiter, who is the
// caller of Serve, brings each plate to the table as soon as it is there, and
// passes on each excuse as soon as he hears it; never two things at once. When
// there is nothing more to come, Serve returns.
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
	for plate := range plates {
		bring(plate)
	}
	for excuse := range excuses {
		apologise(excuse)
	}
}
