// Package resultpairs is about an order of which not everything works out.
package resultpairs

import "sync"

// Serve has all dishes cooked, and there is one tray: whoever has it may go to
// the table.
func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	var tray sync.Mutex
	var kitchen sync.WaitGroup
	for _, dish := range dishes {
		kitchen.Go(func() {
			plate, excuse := cook(dish)
			tray.Lock()
			defer tray.Unlock()
			if excuse != nil {
				apologise(excuse)
				return
			}
			bring(plate)
		})
	}
	kitchen.Wait()
}
