//koan:verdict race
// Whoever says goodbye before the work is waited for no longer: the rooms
// are looked at while they are still being cleaned.

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
			cleaners.Done()
			if !open(room) {
				return
			}
			clean(room)
		}()
	}
	cleaners.Wait()
}
