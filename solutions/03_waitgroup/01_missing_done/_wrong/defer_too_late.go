//koan:verdict deadlock
// A defer counts from its own line on: whoever has returned before hasn't
// deferred anything.

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
			if !open(room) {
				return
			}
			defer cleaners.Done()
			clean(room)
		}()
	}
	cleaners.Wait()
}
