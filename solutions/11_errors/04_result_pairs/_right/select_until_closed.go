// Package resultpairs is about an order of which not everything works out.
package resultpairs

import "sync"

// Serve has all dishes cooked. The waiter looks at both hatches at once, until
// both are closed; a closed one is taken out of the select.
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
	for plates != nil || excuses != nil {
		select {
		case plate, open := <-plates:
			if !open {
				plates = nil
				continue
			}
			bring(plate)
		case excuse, open := <-excuses:
			if !open {
				excuses = nil
				continue
			}
			apologise(excuse)
		}
	}
}
