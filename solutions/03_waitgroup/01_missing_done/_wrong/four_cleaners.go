//koan:verdict serial
// Four cleaners are as many as there are rooms here, and too few elsewhere.

package missingdone

import (
	"sync"
)

func CleanRooms(rooms int, open func(room int) bool, clean func(room int)) {

	var cleaners sync.WaitGroup
	next := make(chan int)
	for range 4 {
		cleaners.Go(func() {
			for room := range next {
				if open(room) {
					clean(room)
				}
			}
		})
	}
	for room := range rooms {
		next <- room
	}
	close(next)
	cleaners.Wait()
}
