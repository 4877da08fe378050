//koan:verdict race
// Counting only the cleaners who get in sounds right, but by then nobody may
// be waiting any more: CleanRooms counts heads before the doors are tried.

package missingdone

import "sync"

func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	var cleaners sync.WaitGroup
	for room := range rooms {
		go func() {
			if !open(room) {
				return
			}
			cleaners.Add(1)
			defer cleaners.Done()
			clean(room)
		}()
	}
	cleaners.Wait()
}
