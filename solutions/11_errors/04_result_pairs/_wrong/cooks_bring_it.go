//koan:verdict wrong
// With a lock, each cook may bring the plate himself. The waiter looks on.

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
	var mu sync.Mutex
	var kitchen sync.WaitGroup
	for _, dish := range dishes {
		kitchen.Go(func() {
			plate, excuse := cook(dish)
			mu.Lock()
			defer mu.Unlock()
			if excuse != nil {
				apologise(excuse)
				return
			}
			bring(plate)
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
