//koan:verdict wrong
// Nobody is forgotten any more; but after a minute CleanRooms stops waiting.

package missingdone

import (
	"sync"
	"time"
)

func CleanRooms(rooms int, open func(room int) bool, clean func(room int)) {

	var cleaners sync.WaitGroup
	for room := range rooms {
		cleaners.Go(func() {
			if open(room) {
				clean(room)
			}
		})
	}
	done := make(chan bool)
	go func() { cleaners.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(time.Minute):
	}
}
