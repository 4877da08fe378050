// Package missingdone is about the morning round in a small hotel.
package missingdone

import "sync"

// CleanRooms sends one cleaner to every room, all at the same time. A cleaner
// tries the door with open and cleans the room; whoever finds the door locked
// leaves the room alone. CleanRooms returns when all cleaners have finished,
// and only then.
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
				return // the guest is still asleep
			}
			clean(room)
			cleaners.Done()
		}()
	}
	cleaners.Wait()
}
