//koan:verdict wrong
// Nobody returns early any more, and the guests are woken up.

package missingdone

import "sync"

func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	var cleaners sync.WaitGroup
	for room := range rooms {
		cleaners.Add(1)
		go func() {
			open(room)
			clean(room)
			cleaners.Done()
		}()
	}
	cleaners.Wait()
}
