// Package resultpairs is about an order of which not everything works out.
package resultpairs

import "sync"

// Serve has all dishes cooked. What comes through the hatch is what the waiter
// has to do.
func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	jobs := make(chan func())
	var kitchen sync.WaitGroup
	for _, dish := range dishes {
		kitchen.Go(func() {
			plate, excuse := cook(dish)
			jobs <- func() {
				if excuse != nil {
					apologise(excuse)
					return
				}
				bring(plate)
			}
		})
	}
	go func() {
		kitchen.Wait()
		close(jobs)
	}()
	for do := range jobs {
		do()
	}
}
