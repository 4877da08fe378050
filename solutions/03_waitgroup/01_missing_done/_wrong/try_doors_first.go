//koan:verdict serial
// Now only open rooms are counted, but one person walks from door to door
// before anybody starts to clean.

package missingdone

import "sync"

func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	var cleaners sync.WaitGroup
	for room := range rooms {
		if !open(room) {
			continue
		}
		cleaners.Add(1)
		go func() {
			defer cleaners.Done()
			clean(room)
		}()
	}
	cleaners.Wait()
}
