// Package missingdone is about the morning round in a small hotel.
package missingdone

import "sync"

// CleanRooms sends one cleaner to every room, all at the same time.
func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	var cleaners sync.WaitGroup
	for room := range rooms {
		cleaners.Add(1)
		go func() {
			if open(room) {
				clean(room)
			}
			cleaners.Done()
		}()
	}
	cleaners.Wait()
}
