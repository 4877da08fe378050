//koan:verdict wrong
// They don't speak at the same time any more. But there are still two of them,
// and one isn't the caller.

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
	var mu sync.Mutex
	var waiters sync.WaitGroup
	waiters.Go(func() {
		for excuse := range excuses {
			mu.Lock()
			apologise(excuse)
			mu.Unlock()
		}
	})
	for plate := range plates {
		mu.Lock()
		bring(plate)
		mu.Unlock()
	}
	waiters.Wait()
}
