//koan:verdict race
// However long CleanRooms sleeps, it knows nothing about the cleaners: a sleep
// orders nothing.

package missingdone

import "time"

func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	for room := range rooms {
		go func() {
			if open(room) {
				clean(room)
			}
		}()
	}
	time.Sleep(50 * time.Millisecond)
}
