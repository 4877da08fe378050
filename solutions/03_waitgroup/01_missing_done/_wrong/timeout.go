//koan:verdict deadlock
// A timeout only hides that one Done is missing: CleanRooms comes back late,
// and the goroutine that waits for the group waits for ever.

package missingdone

import (
	"sync"
	"time"
)

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
			clean(room)
			cleaners.Done()
		}()
	}
	finished := make(chan struct{})
	go func() {
		cleaners.Wait()
		close(finished)
	}()
	select {
	case <-finished:
	case <-time.After(time.Minute):
	}
}
